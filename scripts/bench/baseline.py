"""What a competent scripter would write: score a data folder with lxml and Jinja2, one HTML page a school.

    python3 scripts/bench/baseline.py DATA OUT [--checklists DIR] [--schemas DIR]

It validates every submission, evaluates the same expressions as `zhixiao score` and renders one page a school. Schemas,
expressions and the template are compiled once. It is the yardstick of the benchmark and writes no tables.
"""

from __future__ import annotations

import argparse
import re
import sys
from fractions import Fraction
from pathlib import Path

import jinja2
from lxml import etree

ROOT = Path(__file__).resolve().parent.parent.parent
NAMESPACES = {"r": "urn:zhixiao:roster", "s": "urn:zhixiao:submission"}
C, E, R = "{urn:zhixiao:checklist}", "{urn:zhixiao:edition}", "{urn:zhixiao:roster}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TOPICS = {
    "vice-principal": "vicePrincipals", "leadership-group": "leadershipGroup", "anti-bullying": "antiBullying",
    "anti-drug": "antiDrug", "model-school": "modelSchoolApplication",
}  # fmt: skip
VARIABLE = re.compile(r"\$([A-Za-z_][\w.\-]*)")
HEADER = re.compile(rb"""<(?:\w+:)?(\w+)\s[^>]*>""")
ATTRIBUTE = re.compile(rb"""\s(school|year|revision)\s*=\s*["']([^"']*)["']""")
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)

PAGE = """<!DOCTYPE html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>{{ school.name }}</title>
<style>body{font:14px sans-serif;max-width:180mm;margin:auto}table{border-collapse:collapse;width:100%}
td,th{border:1px solid #999;padding:2px 6px;text-align:left;vertical-align:top}</style></head><body>
<h1>{{ school.name }}</h1>
<p>{{ school.code }}　{{ school.stage }}　{{ year }}</p>
<p>合规指数 <strong>{{ index }}</strong>　等次 <strong>{{ grade }}</strong></p>
{% if caps %}<ul>{% for cap in caps %}<li>{{ cap.id }} {{ cap.title }}：{{ cap.reason }}</li>{% endfor %}</ul>{% endif %}
{% for topic in topics %}<h2>{{ topic.title }}</h2>
<p>{{ topic.status }}　{{ topic.points }} / {{ topic.possible }}</p>
{% if topic.findings %}<table><tr><th>评分项</th><th>结论</th><th>得分</th><th>说明</th><th>事实</th><th>建议</th></tr>
{% for f in topic.findings %}<tr><td>{{ f.id }} {{ f.title }}</td><td>{{ f.outcome }}</td><td>{{ f.points }} / {{ f.possible }}</td>
<td>{{ f.reason }}</td><td>{% for fact in f.facts %}{{ fact }}<br>{% endfor %}</td><td>{{ f.advice }}</td></tr>
{% endfor %}</table>{% endif %}{% endfor %}
{% if notices %}<h2>提示</h2><ul>{% for notice in notices %}<li>{{ notice }}</li>{% endfor %}</ul>{% endif %}
</body></html>
"""


def hundredths(text: str) -> int:
    return int(Fraction(text) * 100)


def decimal(points: int) -> str:
    return f"{points // 100}.{points % 100:02d}"


def chinese(element: etree._Element, name: str) -> str:
    for child in element.iterfind(C + name):
        if child.get(LANG) == "zh-Hans":
            return "".join(child.itertext()).strip()
    return ""


class Expressions:
    """Compiles expressions once. lxml cannot bind a set of attributes, so such a let is put in as text."""

    def __init__(self) -> None:
        self.inlined: dict[str, str] = {}
        self.compiled: dict[str, tuple[etree.XPath, tuple[str, ...]]] = {}

    def compile(self, text: str | None) -> tuple[etree.XPath, tuple[str, ...]] | None:
        if text is None:
            return None
        text = VARIABLE.sub(lambda match: self.inlined.get(match[1], match[0]), text)
        if text not in self.compiled:
            xpath = etree.XPath(text, namespaces=NAMESPACES, smart_strings=False)
            self.compiled[text] = (xpath, tuple(set(VARIABLE.findall(text))))
        return self.compiled[text]

    def define(self, name: str, text: str):
        full = VARIABLE.sub(lambda match: self.inlined.get(match[1], match[0]), text)
        outside = full
        while (shorter := re.sub(r"\[[^\[\]]*\]", "", outside)) != outside:
            outside = shorter
        if "@" in outside and not re.search(r"[+*<>=]| - | (div|mod|and|or) |[\w-]\(", outside):
            self.inlined[name] = f"({full})"
        else:
            self.inlined.pop(name, None)
        return self.compile(text)


class Checklist:
    """One checklist with its expressions compiled."""

    def __init__(self, root: etree._Element, weight: int | None, expressions: Expressions):
        compile = expressions.compile
        self.topic = root.get("topic")
        self.root = TOPICS[self.topic]
        self.weight = weight
        self.title = chinese(root, "title")
        self.stages = set(root.get("stages").split())
        self.when = compile(root.get("when"))
        self.indexes = [(e.get("name"), compile(e.get("select")), compile(e.get("key"))) for e in root.iterfind(C + "index")]
        self.lets = [(e.get("name"), expressions.define(e.get("name"), e.get("select"))) for e in root.iterfind(C + "let")]
        self.assertions = [
            (e.get("severity"), compile(e.get("when")), compile(e.get("test")), chinese(e, "message"))
            for e in root.iterfind(C + "assertion")
        ]
        self.criteria = [Criterion(e, expressions) for e in root.iterfind(C + "criterion")]
        self.vetoes = [(compile(e.get("select")), compile(e.get("date"))) for e in root.iterfind(C + "veto")]
        parts = ("population", "stated", "known", "denominator", "reported", "numerator")
        self.measures = [
            (set(e.get("stages", "").split()), [compile(e.get(part)) for part in parts]) for e in root.iterfind(C + "measure")
        ]
        self.questions = [
            (compile(e.get("select")), [compile(e.get(part)) for part in ("key", "detail")])
            for e in root.iterfind(C + "question")
        ]


class Criterion:
    def __init__(self, element: etree._Element, expressions: Expressions):
        compile = expressions.compile
        self.id = element.get("id")
        self.title = chinese(element, "title")
        self.points = hundredths(element.get("points"))
        self.stages = set(element.get("stages", "").split())
        self.scored = element.get("role") != "unscored"
        self.when = compile(element.get("when"))
        self.reported = compile(element.get("reported"))
        self.facts = [(name, compile("$" + name)) for name in element.get("facts", "").split()]
        evidence, mandatory, advice = (element.find(C + n) for n in ("evidence", "mandatory", "advice"))
        self.evidence = compile(evidence.get("test")) if evidence is not None else None
        self.cap = mandatory.get("cap") if mandatory is not None else None
        self.advice = chinese(advice, "text") if advice is not None else ""
        self.reasons = {}
        for reason in element.iterfind(C + "reason"):
            for outcome in reason.get("outcome").split():
                self.reasons[outcome] = re.split(r"\{(\w+)\}", chinese(reason, "text"))
        rule = next(e for e in element if etree.QName(e).localname in ("test", "tiers", "count", "deduct", "rate", "bonus"))
        self.kind = etree.QName(rule).localname
        if self.kind == "test":
            self.rule = compile(rule.get("true"))
        elif self.kind == "tiers":
            self.rule = [(compile(t.get("when")), hundredths(t.get("points"))) for t in rule]
        elif self.kind == "rate":
            self.rule = (compile(rule.get("numerator")), compile(rule.get("denominator")))
            self.low, self.high = Fraction(rule.get("from")), Fraction(rule.get("to"))
        else:
            self.rule = compile(rule.get("each"))
            self.each = hundredths(rule.get("points"))
        used = [self.reported, self.evidence] + ([w for w, _ in self.rule] if self.kind == "tiers" else list(self.rule)
                if self.kind == "rate" else [self.rule])  # fmt: skip
        self.variables = {name for e in used if e for name in e[1]}


def boolean(value: object) -> bool:
    return value == value and bool(value)


def integer(value: object) -> int | None:
    if isinstance(value, list):
        value = value[0] if value else ""
        value = value if isinstance(value, str) else "".join(value.itertext())
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return int(number) if number == number and number >= 0 and number == int(number) else None


def words(value: object) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float):
        return "无" if value != value else f"{value:g}"
    if isinstance(value, list):
        return "、".join(v if isinstance(v, str) else " ".join(v.attrib.values()) for v in value)
    return str(value)


class Scorer:
    def __init__(self, data: Path, checklists: Path, schemas: Path):
        self.schema = etree.XMLSchema(etree.parse(str(schemas / "submission.xsd")))
        roster = etree.parse(str(data / "roster.xml"), PARSER)
        etree.XMLSchema(etree.parse(str(schemas / "roster.xsd"))).assertValid(roster)
        self.roster = roster.getroot()
        self.year = int(self.roster.get("year"))
        self.as_of = self.year * 10000 + 1231
        for path in sorted(checklists.glob("*/edition.xml")):
            edition = etree.parse(str(path), PARSER).getroot()
            if int(edition.get("from")) <= self.year <= int(edition.get("to", "9999")):
                break
        self.share = Fraction(edition.get("notProvenShare", "0"))
        self.grades = sorted(
            ((Fraction(g.get("from")), g.get("id"), g.find(E + "title").text) for g in edition.iterfind(E + "grade")), reverse=True
        )
        expressions = Expressions()
        self.lets = [(e.get("name"), expressions.define(e.get("name"), e.get("select"))) for e in edition.iterfind(E + "let")]
        shared = dict(expressions.inlined)
        self.checklists = []
        for element in edition.iterfind(E + "checklist"):
            expressions.inlined = dict(shared)
            root = etree.parse(str(path.parent / element.get("file")), PARSER).getroot()
            weight = element.get("weight")
            self.checklists.append(Checklist(root, int(weight) if weight else None, expressions))
        self.files: dict[str, dict[str, list[tuple[int, Path]]]] = {}
        self.counts: dict[str, dict[str, int]] = {}
        self.template = jinja2.Environment(autoescape=True).from_string(PAGE)

    def collect(self, data: Path) -> None:
        """File every submission by school and topic, by its first tag; count the keys of the cross-school indexes."""
        year = str(self.year).encode()
        indexed = {c.root: c.indexes for c in self.checklists if c.indexes}
        seen: dict[tuple[str, str], set[str]] = {}
        for path in sorted((data / "submissions").rglob("*.xml")):
            data_bytes = path.read_bytes()
            tag = HEADER.search(data_bytes)
            if not tag:
                continue
            attributes = dict(ATTRIBUTE.findall(tag[0]))
            root, school = tag[1].decode(), attributes.get(b"school", b"").decode()
            if attributes.get(b"year") != year or not attributes.get(b"revision", b"").isdigit():
                continue
            self.files.setdefault(school, {}).setdefault(root, []).append((int(attributes[b"revision"]), path))
            if root in indexed:
                try:
                    document = etree.fromstring(data_bytes, PARSER)
                except etree.XMLSyntaxError:
                    continue
                for name, select, key in indexed[root]:
                    for found in self.keys(select, key, document):
                        seen.setdefault((name, found), set()).add(school)
        for (name, key), schools in seen.items():
            self.counts.setdefault(name, {})[key] = len(schools)

    def keys(self, select, key, root: etree._Element) -> list[str]:
        """The distinct index keys of a submission."""
        dates = {"year": float(self.year), "asOf": float(self.as_of)}
        return list(dict.fromkeys(self.value(key, node, dates) for node in self.value(select, root, dates)))

    def documents(self, code: str) -> tuple[dict[str, etree._Element], set[str]]:
        """The accepted roots of a school, and the topics that had to be rejected."""
        roots: dict[str, etree._Element] = {}
        rejected: set[str] = set()
        for name, sent in self.files.get(code, {}).items():
            highest = max(revision for revision, _ in sent)
            contents = {path.read_bytes() for revision, path in sent if revision == highest}
            if len(contents) == 1:
                try:
                    root = etree.fromstring(contents.pop(), PARSER)
                    if self.schema.validate(root):
                        roots[name] = root
                        continue
                except etree.XMLSyntaxError:
                    pass
            rejected.add(name)
        return roots, rejected

    def value(self, expression, bundle, variables):
        xpath, names = expression
        return xpath(bundle, **{name: variables[name] for name in names})

    def pass_(self, bundle, roots, school, rejected, asserting):
        """Evaluate everything over the documents of a school: topics, notices and the topics with an error."""
        value = self.value
        variables = {"school": [bundle[0]], "year": float(self.year), "asOf": float(self.as_of), "topics": []}
        for name in TOPICS.values():
            variables[name] = [roots[name]] if name in roots else []
        for name, expression in self.lets:
            variables[name] = value(expression, bundle, variables)
        topics, notices, errors = [], [], set()
        closed = school.get("closed", "9999-12-31") <= f"{self.year}-12-31"
        for checklist in self.checklists:
            sent = checklist.root in roots
            applies = school.get("stage") in checklist.stages and not closed
            if applies and checklist.weight is None:
                applies = sent or checklist.root in rejected
            elif applies and checklist.when:
                applies = boolean(value(checklist.when, bundle, variables))
            if not applies and not sent:
                topics.append(self.topic(checklist, "不适用", []))
                continue
            for name, select, key in checklist.indexes:
                variables[name] = []
                if sent:
                    for found in self.keys(select, key, roots[checklist.root]):
                        entry = etree.SubElement(bundle, "entry", key=found, schools=str(self.counts[name].get(found, 1)))
                        variables[name].append(entry)
            if checklist.weight is None:
                variables["topics"] = [
                    etree.SubElement(bundle, "topic", id=t["id"], points=str(t["sum"]), possible=str(t["of"]))
                    for t in topics if t["of"]
                ]  # fmt: skip
            for name, expression in checklist.lets:
                variables[name] = value(expression, bundle, variables)
            if asserting and sent:
                for severity, when, test, message in checklist.assertions:
                    if when and not boolean(value(when, bundle, variables)):
                        continue
                    if not boolean(value(test, bundle, variables)):
                        notices.append(re.sub(r"\{(\w+)\}", lambda match: words(variables.get(match[1], "")), message))
                        if severity == "error":
                            errors.add(checklist.root)
            if not applies:
                topics.append(self.topic(checklist, "不适用", []))
                continue
            findings = [self.finding(c, sent, bundle, variables, school) for c in checklist.criteria]
            for select, date in checklist.vetoes:
                for node in value(select, bundle, variables):
                    value(date, node, variables)
            self.measure(checklist, bundle, variables, school)
            for select, parts in checklist.questions:
                for node in value(select, bundle, variables):
                    for part in filter(None, parts):
                        value(part, node, variables)
            status = "已评分" if sent else "已拒收" if checklist.root in rejected else "未填报"
            topics.append(self.topic(checklist, status, findings))
        return topics, notices, errors

    def measure(self, checklist: Checklist, bundle, variables, school) -> None:
        """What the school adds to the region's rates; worked out, and written nowhere."""
        for stages, (population, stated, known, denominator, reported, numerator) in checklist.measures:
            if stages and school.get("stage") not in stages:
                continue
            if population and not boolean(self.value(population, bundle, variables)):
                continue
            if stated:
                self.value(stated, bundle, variables)
            if denominator and (not known or boolean(self.value(known, bundle, variables))):
                self.value(denominator, bundle, variables)
            if not reported or boolean(self.value(reported, bundle, variables)):
                self.value(numerator, bundle, variables)

    def topic(self, checklist: Checklist, status: str, findings: list[dict]) -> dict:
        possible = sum(f["of"] for f in findings)
        points = min(sum(f["sum"] for f in findings), possible)
        return {
            "id": checklist.topic, "title": checklist.title, "status": status, "weight": checklist.weight, "findings": findings,
            "sum": points, "of": possible, "points": decimal(points), "possible": decimal(possible),
        }  # fmt: skip

    def finding(self, c: Criterion, sent: bool, bundle, variables, school) -> dict:
        outcome, points, rate = self.judge(c, sent, bundle, variables, school)
        counts = outcome != "notApplicable" and c.scored
        facts = []
        if outcome in ("met", "partly", "notMet", "notProven"):
            for _, expression in c.facts:
                facts.append(words(self.value(expression, bundle, variables)))
        places = {"points": decimal(points), "possible": decimal(c.points)}
        if rate:
            places |= {"numerator": rate[0], "denominator": rate[1], "percent": decimal(rate[0] * 10000 // rate[1])}
        parts = c.reasons.get(outcome, [outcome])
        reason = "".join(
            part if place % 2 == 0 else str(places[part]) if part in places else words(variables.get(part, ""))
            for place, part in enumerate(parts)
        )
        return {
            "id": c.id, "title": c.title, "outcome": outcome, "sum": points if counts else 0,
            "of": c.points if counts and c.kind != "bonus" else 0, "points": decimal(points), "possible": decimal(c.points),
            "reason": reason, "facts": facts, "advice": c.advice if outcome != "met" else "", "cap": c.cap,
        }  # fmt: skip

    def judge(self, c: Criterion, sent: bool, bundle, variables, school):
        value = self.value
        if c.stages and school.get("stage") not in c.stages:
            return "notApplicable", 0, None
        if c.when and not boolean(value(c.when, bundle, variables)):
            return "notApplicable", 0, None
        if not sent or c.reported and not boolean(value(c.reported, bundle, variables)):
            return "notReported", 0, None
        full, rate, points = c.points, None, 0
        if c.kind == "test":
            points = full if boolean(value(c.rule, bundle, variables)) else 0
        elif c.kind == "tiers":
            for when, tier in c.rule:
                if boolean(value(when, bundle, variables)):
                    points = tier
                    break
        elif c.kind == "rate":
            top, bottom = (integer(value(e, bundle, variables)) for e in c.rule)
            if top is None or not bottom or top > bottom:
                return "indeterminate", 0, None
            rate = (top, bottom)
            share = min(max((Fraction(100 * top, bottom) - c.low) / (c.high - c.low), Fraction(0)), Fraction(1))
            points = int(full * share + Fraction(1, 2))
        else:
            found = value(c.rule, bundle, variables)
            times = len(found) if isinstance(found, list) else integer(found)
            if times is None:
                return "indeterminate", 0, None
            points = max(0, full - times * c.each) if c.kind == "deduct" else min(full, times * c.each)
        if points and c.evidence and not boolean(value(c.evidence, bundle, variables)):
            return "notProven", int(points * self.share + Fraction(1, 2)), rate
        if rate:
            return "met" if share == 1 else "partly" if share else "notMet", points, rate
        return "met" if points >= full else "partly" if points else "notMet", points, rate

    def page(self, school: etree._Element) -> tuple[str, Fraction | None]:
        """The page of a school and its index."""
        roots, rejected = self.documents(school.get("code"))
        bundle = etree.Element("bundle")
        bundle.append(school)
        for root in roots.values():
            bundle.append(root)
        topics, notices, errors = self.pass_(bundle, roots, school, rejected, True)
        if errors:
            kept = {name: root for name, root in roots.items() if name not in errors}
            topics, _, _ = self.pass_(bundle, kept, school, rejected | errors, False)
        scored = [t for t in topics if t["weight"] and t["of"]]
        weights = sum(t["weight"] for t in scored)
        index = sum(Fraction(t["weight"] * 100 * t["sum"], t["of"]) for t in scored) / weights if weights else None
        caps = [
            f for t in topics if t["weight"] for f in t["findings"]
            if f["cap"] and f["outcome"] in ("notMet", "notReported", "notProven")
        ]  # fmt: skip
        grade, shown = "无得分", "—"
        if index is not None:
            ids = [id for _, id, _ in self.grades]
            place = next(i for i, (start, _, _) in enumerate(self.grades) if index >= start)
            grade = self.grades[max([place, *(ids.index(f["cap"]) for f in caps)])][2]
            shown = decimal(int(index * 100))
        html = self.template.render(
            school=school.attrib, year=self.year, index=shown, grade=grade, topics=topics, caps=caps, notices=notices
        )
        return html, index


def main() -> int:
    parser = argparse.ArgumentParser(description="Score a data folder with lxml and Jinja2, one HTML page a school.")
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--checklists", type=Path, default=ROOT / "checklists")
    parser.add_argument("--schemas", type=Path, default=ROOT / "schemas")
    options = parser.parse_args()
    scorer = Scorer(options.data, options.checklists, options.schemas)
    scorer.collect(options.data)
    options.out.mkdir(parents=True, exist_ok=True)
    indexes = []
    for school in list(scorer.roster.iterfind(R + "school")):
        code = school.get("code")
        html, index = scorer.page(school)
        (options.out / f"{code}.html").write_text(html, encoding="utf-8")
        if index is not None:
            indexes.append(index)
    mean = decimal(int(sum(indexes) / len(indexes) * 100)) if indexes else "—"
    print(f"{len(indexes)} schools with an index, mean {mean}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

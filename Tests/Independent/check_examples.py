"""Run every example of a folder of checklists, and check what the language asks of a checklist.

    python3 check_examples.py CHECKLIST_DIR [--edition FILE] [--schemas DIR] [--only ID] [--libxml2]

CHECKLIST_DIR holds edition.xml and the topic files; topic files that do not exist are skipped and named.
An example without an <r:school> is about a primary school of which nothing else is known.
Exit code 0 if every example holds and nothing is missing, otherwise 1.
"""

from __future__ import annotations

import argparse
import re
import signal
import sys
from pathlib import Path

from lxml import etree

from checklist_engine import (
    CHECKLIST, NAMESPACES, OUTCOMES, ROOTS, TOPICS, XML_LANG, Assertion, Checklist, ChecklistError, Criterion, Dossier,
    Edition, Measure, Measured, Question, Scope, Veto, detached, expressions_of, fires, judge, marks, measured, read_checklist,
    read_edition, shown, stated_percent, vetoing, without_namespace,
)  # fmt: skip
from libxml2_values import SecondOpinion
from xpath1 import Expression, Value, XPathError, tree

ROSTER, SUBMISSION = NAMESPACES["r"], NAMESPACES["s"]
STAGES = [
    "kindergarten", "primary", "junior", "nineYear", "senior", "completeSecondary", "twelveYear", "vocational", "special",
]  # fmt: skip
SPECIAL = {"points", "possible", "numerator", "denominator", "percent"}
#: The stage of the school of an example that names none.
DEFAULT_STAGE = "primary"


class Report:
    """What was found, by checklist."""

    def __init__(self, only: str | None, second: SecondOpinion | None):
        self.only = only
        self.second = second
        self.errors = 0
        self.warnings = 0
        self.examples = 0
        self.examples_failed = 0

    def wanted(self, id: str) -> bool:
        return self.only is None or self.only == id

    def error(self, where: str, text: str) -> None:
        self.errors += 1
        print(f"error   {where}: {text}")

    def warn(self, where: str, text: str) -> None:
        self.warnings += 1
        print(f"warning {where}: {text}")


class Schemas:
    """The grammars that completed fragments must satisfy, as far as they exist."""

    def __init__(self, folder: Path | None):
        self.roster = self._load(folder, "roster.xsd")
        self.submission = self._load(folder, "submission.xsd")
        self.checklist = self._load(folder, "checklist.xsd")
        self.edition = self._load(folder, "edition.xsd")
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        for path in sorted(folder.glob("*.xsd")) if folder and self.submission is not None else []:
            for declaration in etree.parse(str(path)).iter("{http://www.w3.org/2001/XMLSchema}*"):
                kind = etree.QName(declaration).localname
                if kind in ("element", "attribute") and declaration.get("name"):
                    (self.elements if kind == "element" else self.attributes).add(declaration.get("name", ""))

    @staticmethod
    def _load(folder: Path | None, name: str) -> etree.XMLSchema | None:
        path = folder / name if folder else None
        if not path or not path.exists():
            return None
        try:
            return etree.XMLSchema(etree.parse(str(path)))
        except (etree.XMLSchemaParseError, etree.XMLSyntaxError) as error:
            print(f"note: {name} does not load and is skipped: {str(error)[:160]}", file=sys.stderr)
            return None


# MARK: fragments


def iso(as_of: int) -> str:
    return f"{as_of // 10000:04d}-{as_of // 100 % 100:02d}-{as_of % 100:02d}"


def complete_school(fragment: etree._Element, jurisdiction: str) -> etree._Element:
    school = detached(fragment)
    for name, value in (("code", "2133990001"), ("name", "示例学校"), ("jurisdiction", jurisdiction)):
        if school.get(name) is None:
            school.set(name, value)
    return school


def complete_submission(fragment: etree._Element, school: str, year: int, as_of: int) -> etree._Element:
    root = detached(fragment)
    for name, value in (("school", school), ("year", str(year)), ("revision", "1"), ("submitted", iso(as_of))):
        if root.get(name) is None:
            root.set(name, value)
    return root


def roster_around(school: etree._Element, year: int) -> etree._Element:
    """A smallest roster that holds this one school, so that its fragment can be validated."""
    q = f"{{{ROSTER}}}"
    roster = etree.Element(f"{q}roster", nsmap={None: ROSTER})
    for name, value in (("year", str(year)), ("title", "示例名册"), ("due", f"{year}-12-31"), ("nature", "fictional")):
        roster.set(name, value)
    county = etree.SubElement(roster, f"{q}jurisdiction", code="331199", level="county", name="云溪县（示例）")
    place = school.get("jurisdiction", "")
    if place != "331199":
        etree.SubElement(county, f"{q}jurisdiction", code=place, level="township", name="示例街道")
    roster.append(detached(school))
    for name in ("parent", "successor"):
        code = school.get(name)
        if code and code != school.get("code"):
            other = etree.SubElement(roster, f"{q}school", code=code, name="示例中心学校", stage="primary", jurisdiction="331199")
            other.set("ownership", "public")
    return roster


class Fragments:
    """The parts of one example, completed."""

    def __init__(self, example: etree._Element, edition: Edition, checklist: Checklist):
        self.problems: list[str] = []
        self.year = int(example.get("year") or edition.example_year)
        self.as_of = int((example.get("asOf") or f"{self.year}-12-31").replace("-", ""))
        self.school: etree._Element | None = None
        self.submissions: list[etree._Element] = []
        self.entries: dict[str, list[etree._Element]] = {}
        self.topics: list[etree._Element] = []
        children = [child for child in example if isinstance(child.tag, str)]
        for child in children:
            name = etree.QName(child)
            if name.namespace == ROSTER and name.localname == "school":
                if self.school is not None:
                    self.problems.append("two <r:school> fragments")
                self.school = complete_school(child, "331199")
        code = self.school.get("code", "") if self.school is not None else "2133990001"
        indexes = {index.name for index in checklist.indexes}
        for child in children:
            name = etree.QName(child)
            if name.namespace == ROSTER and name.localname == "school":
                continue
            if name.namespace == SUBMISSION and name.localname in ROOTS:
                self.submissions.append(complete_submission(child, code, self.year, self.as_of))
            elif name.namespace == CHECKLIST and name.localname == "entry":
                if child.get("index") not in indexes:
                    self.problems.append(f"<entry> of an index that is not declared: {child.get('index')}")
                self.entries.setdefault(child.get("index", ""), []).append(without_namespace(child))
            elif name.namespace == CHECKLIST and name.localname == "mark":
                continue
            elif name.namespace == CHECKLIST and name.localname == "topic":
                if child.get("id") not in TOPICS:
                    self.problems.append(f"<topic> with unknown id {child.get('id')}")
                self.topics.append(without_namespace(child))
            else:
                self.problems.append(f"line {child.sourceline}: unexpected <{child.tag}> (a wrong prefix?)")
        if self.school is None:
            plain = etree.Element(f"{{{ROSTER}}}school", stage=DEFAULT_STAGE)
            self.school = complete_school(plain, "331199")
        names = [etree.QName(s).localname for s in self.submissions]
        if len(names) != len(set(names)):
            self.problems.append("two submissions of one topic")

    def validate(self, schemas: Schemas) -> list[str]:
        found = []
        if schemas.roster is not None and self.school is not None:
            roster = etree.fromstring(etree.tostring(roster_around(self.school, self.year)))
            if not schemas.roster.validate(roster):
                found += [f"<r:school> is not valid: {e.message}" for e in schemas.roster.error_log][:5]
        if schemas.submission is not None:
            for submission in self.submissions:
                if not schemas.submission.validate(etree.ElementTree(submission)):
                    name = etree.QName(submission).localname
                    found += [f"<s:{name}> is not valid: {e.message}" for e in schemas.submission.error_log][:5]
        return found

    def dossier(self) -> Dossier:
        roots = {etree.QName(s).localname: tree(s) for s in self.submissions}
        school = tree(self.school) if self.school is not None else None
        return Dossier(
            school, roots, self.year, self.as_of,
            {name: [tree(e) for e in found] for name, found in self.entries.items()}, [tree(t) for t in self.topics],
        )  # fmt: skip


# MARK: examples


def described(value: Value) -> str:
    if isinstance(value, list):
        parts = [repr(node) for node in value[:4]]
        return f"{len(value)} nodes" + (f" ({', '.join(parts)}{', …' if len(value) > 4 else ''})" if parts else "")
    if isinstance(value, float):
        return f"{value:g}"
    return str(value).lower() if isinstance(value, bool) else repr(value)


def used_lets(scope: Scope, expressions: list[Expression], facts: list[str]) -> str:
    names = list(dict.fromkeys([*facts, *(n for e in expressions for n in sorted(e.facts.variables))]))
    known = [let.name for let in [*scope.edition.lets, *scope.checklist.lets]]
    texts = []
    for name in names:
        if name in scope.failures:
            texts.append(f"${name}: {scope.failures[name]}")
        elif name in known or name in ("topics", "asOf", *(i.name for i in scope.checklist.indexes)):
            texts.append(f"${name} = {described(scope.values[name])}" if name in scope.values else f"${name} unavailable")
    return "".join(f"\n          {text}" for text in texts)


def opened(example: etree._Element, where: str, edition: Edition, checklist: Checklist, schemas: Schemas, report: Report) -> Scope | None:
    """The scope of one example, or nothing when its fragments are broken."""
    try:
        fragments = Fragments(example, edition, checklist)
    except ValueError as error:
        report.error(where, f"the example cannot be read: {error}")
        return None
    problems = fragments.problems + fragments.validate(schemas)
    for problem in problems:
        report.error(where, problem)
    scope = Scope(edition, checklist, fragments.dossier())
    if report.second and fragments.school is not None:
        before = report.second.differences
        roots = {etree.QName(s).localname: s for s in fragments.submissions}
        report.second.check(scope, where, fragments.school, roots)
        report.errors += report.second.differences - before
    return scope


def label(id: str, example: etree._Element) -> str:
    note = example.get("note")
    return f"{id} (example at line {example.sourceline}{': ' + note if note else ''})"


def examples_of(element: etree._Element) -> list[etree._Element]:
    return element.findall(f"{{{CHECKLIST}}}example")


def run_criterion(criterion: Criterion, edition: Edition, checklist: Checklist, schemas: Schemas, report: Report) -> set[str]:
    """Run the examples of a criterion; returns the outcomes they show."""
    seen: set[str] = set()
    for example in examples_of(criterion.element):
        where = label(criterion.id, example)
        report.examples += 1
        before = report.errors
        expected = example.get("outcome", "")
        if expected not in OUTCOMES:
            report.error(where, f"unknown outcome {expected!r}")
        seen.add(expected)
        scope = opened(example, where, edition, checklist, schemas, report)
        if scope:
            judgement = judge(scope, criterion)
            wanted = example.get("points")
            if wanted is None and expected in ("met", "partly"):
                report.error(where, "no points attribute")
            right_points = wanted is None or wanted == shown(judgement.points)
            if judgement.outcome != expected or not right_points:
                used = [*expressions_of(criterion), *([criterion.when] if criterion.when else [])]
                report.error(
                    where,
                    f"expected {expected} {wanted or ''}, got {judgement.outcome} {shown(judgement.points)}"
                    + (f" ({judgement.note})" if judgement.note else "")
                    + used_lets(scope, used, criterion.facts),
                )
        report.examples_failed += report.errors > before
    return seen


def possible_outcomes(criterion: Criterion) -> set[str]:
    """The outcomes that the examples of a criterion must show."""
    rule, full = criterion.rule, criterion.points
    found = {"met", "notMet", "notReported"}
    if rule.kind == "tiers" and any(0 < points < full for _, points in rule.tiers):
        found.add("partly")
    if rule.kind in ("count", "deduct", "bonus") and rule.points < full or rule.kind == "rate":
        found.add("partly")
    if criterion.evidence:
        found.add("notProven")
    if criterion.when or criterion.stages:
        found.add("notApplicable")
    return found


def run_assertion(assertion: Assertion, edition: Edition, checklist: Checklist, schemas: Schemas, report: Report) -> None:
    seen = set()
    for example in examples_of(assertion.element):
        where = label(assertion.id, example)
        report.examples += 1
        before = report.errors
        expected = example.get("fires", "")
        seen.add(expected)
        scope = opened(example, where, edition, checklist, schemas, report)
        if scope:
            if TOPICS[checklist.topic] not in scope.dossier.roots:
                report.error(where, f"no <s:{TOPICS[checklist.topic]}> fragment; the assertion belongs to that submission")
            try:
                fired = fires(scope, assertion)
                actual = "no index" if fired is None else str(fired).lower()
                if actual != expected:
                    used = [e for e in (assertion.test, assertion.when) if e]
                    report.error(where, f"expected fires={expected!r}, got {actual}" + used_lets(scope, used, []))
                if fired and assertion.at and not isinstance(scope.evaluate(assertion.at), list):
                    report.error(where, "`at` selects no nodes")
                elif fired and assertion.at and not scope.evaluate(assertion.at):
                    report.warn(where, "fires, but `at` points to nothing")
            except (XPathError, LookupError) as error:
                report.error(where, f"cannot be evaluated: {error}")
        report.examples_failed += report.errors > before
    for needed in ("true", "false"):
        if needed not in seen:
            report.error(assertion.id, f"no example with fires=\"{needed}\"")


def run_veto(veto: Veto, edition: Edition, checklist: Checklist, schemas: Schemas, report: Report) -> None:
    seen = set()
    for example in examples_of(veto.element):
        where = label(veto.id, example)
        report.examples += 1
        before = report.errors
        expected = example.get("vetoed", "")
        seen.add(expected)
        scope = opened(example, where, edition, checklist, schemas, report)
        if scope:
            try:
                nodes = vetoing(scope, veto)
                if str(bool(nodes)).lower() != expected:
                    report.error(where, f"expected vetoed={expected!r}, got {nodes}" + used_lets(scope, [veto.select], []))
            except XPathError as error:
                report.error(where, f"cannot be evaluated: {error}")
        report.examples_failed += report.errors > before
    for needed in ("true", "false"):
        if needed not in seen:
            report.error(veto.id, f"no example with vetoed=\"{needed}\"")


def run_measure(measure: Measure, edition: Edition, checklist: Checklist, schemas: Schemas, report: Report) -> None:
    seen = set()
    for example in examples_of(measure.element):
        where = label(measure.id, example)
        report.examples += 1
        before = report.errors
        expected = Measured(
            example.get("state", ""), *(int(v) if (v := example.get(n)) else None for n in ("numerator", "denominator")),
            stated_percent(example.get("stated", "")),
        )  # fmt: skip
        seen.add(expected.state)
        scope = opened(example, where, edition, checklist, schemas, report)
        if scope:
            stage = scope.dossier.school.attribute("stage") if scope.dossier.school else None
            own_scale = checklist.topic == "model-school"
            concerned = stage in checklist.stages and (own_scale or not checklist.when or scope.true(checklist.when))
            actual = measured(scope, measure, concerned)
            if actual != expected:
                used = [e for e in (measure.population, measure.reported, measure.numerator, measure.denominator) if e]
                report.error(where, f"expected {expected}, got {actual}" + used_lets(scope, used, []))
        report.examples_failed += report.errors > before
    if "counted" not in seen:
        report.error(measure.id, "no example with state=\"counted\"")


def run_question(question: Question, edition: Edition, checklist: Checklist, schemas: Schemas, report: Report) -> None:
    seen = set()
    for example in examples_of(question.element):
        where = label(question.id, example)
        report.examples += 1
        before = report.errors
        expected = [(m.get("key", ""), m.get("detail", "")) for m in example.findall(f"{{{CHECKLIST}}}mark")]
        seen.add(bool(expected))
        scope = opened(example, where, edition, checklist, schemas, report)
        if scope:
            try:
                actual = marks(scope, question)
                if actual != expected:
                    report.error(where, f"expected {expected}, got {actual}" + used_lets(scope, [question.select], []))
            except XPathError as error:
                report.error(where, f"cannot be evaluated: {error}")
        report.examples_failed += report.errors > before
    if seen != {True, False}:
        report.error(question.id, "needs an example with marks and one without")


# MARK: static checks


def check_expression(
    where: str, expression: Expression | None, known: set[str], schemas: Schemas, report: Report, relative: bool = False
) -> None:
    """Only declared variables, no `//`, no path from nowhere, only names that the schemas know."""
    if expression is None:
        return
    facts = expression.facts
    for name in sorted(facts.variables - known):
        report.error(where, f"${name} is not declared (or declared later) in {expression.text!r}")
    if facts.double_slash:
        report.error(where, f"`//` is not allowed in {expression.text!r}")
    if facts.absolute:
        report.error(where, f"a path from the document root is not allowed in {expression.text!r}")
    if facts.relative_at_top and not relative:
        report.error(where, f"a path without a variable at its start in {expression.text!r}")
    if facts.functions & {"id", "lang"}:
        report.error(where, f"id() and lang() have no meaning here: {expression.text!r}")
    for namespace, local in sorted(facts.elements):
        if not namespace:
            report.error(where, f"element {local!r} without a prefix never matches in {expression.text!r}")
        elif schemas.elements and local not in schemas.elements:
            report.error(where, f"no element {local!r} in the schemas: {expression.text!r}")
    known_attributes = schemas.attributes | {"key", "schools", "id", "points", "possible"}
    for name in sorted(facts.attributes):
        if schemas.attributes and name not in known_attributes:
            report.error(where, f"no attribute {name!r} in the schemas: {expression.text!r}")


def text_in(element: etree._Element, name: str) -> dict[str, str]:
    """The texts of the child elements of that name by language."""
    found = {}
    for child in element.findall(f"{{{etree.QName(element).namespace}}}{name}"):
        found[child.get(XML_LANG, "")] = "".join(child.itertext()).strip()
    return found


def check_text(where: str, element: etree._Element, name: str, placeholders: set[str], report: Report) -> None:
    texts = text_in(element, name)
    for language in ("zh-Hans", "en"):
        if not texts.get(language):
            report.error(where, f"<{name}> has no text in {language}")
    for language, text in texts.items():
        if language not in ("zh-Hans", "en"):
            report.error(where, f"<{name}> with xml:lang {language!r}")
        used = re.findall(r"\{([^{}]*)\}", text)
        for placeholder in used:
            if placeholder not in placeholders:
                report.error(where, f"placeholder {{{placeholder}}} names no let: {text!r}")
        if text.count("{") != len(used) or text.count("}") != len(used):
            report.error(where, f"unbalanced braces: {text!r}")
        if language == "zh-Hans" and not re.search("[一-鿿]", text):
            report.error(where, f"no Chinese in the Chinese text: {text!r}")


def check_criterion_texts(criterion: Criterion, edition: Edition, lets: set[str], report: Report) -> None:
    element, id = criterion.element, criterion.id
    check_text(id, element, "title", set(), report)
    instruments = {e.get("id") for e in edition.root if isinstance(e.tag, str) and etree.QName(e).localname == "instrument"}
    bases = element.findall(f"{{{CHECKLIST}}}basis")
    if not bases:
        report.error(id, "no <basis>")
    for basis in bases:
        kind, instrument = basis.get("kind"), basis.get("instrument")
        if kind not in ("law", "practice", "proposal"):
            report.error(id, f"basis kind {kind!r}")
        if kind == "law" and not instrument:
            report.error(id, "a basis of kind law names no instrument")
        if instrument and instrument not in instruments:
            report.error(id, f"instrument {instrument!r} is not in the edition")
    can = possible_outcomes(criterion)
    reasons: set[str] = set()
    placeholders = lets | SPECIAL
    for reason in element.findall(f"{{{CHECKLIST}}}reason"):
        outcomes = reason.get("outcome", "").split()
        for outcome in outcomes:
            if outcome not in OUTCOMES:
                report.error(id, f"<reason> of unknown outcome {outcome!r}")
            if outcome in reasons:
                report.error(id, f"two <reason> for {outcome}")
            reasons.add(outcome)
        check_text(f"{id} reason {' '.join(outcomes)}", reason, "text", placeholders, report)
    for outcome in sorted({"met", "partly", "notMet"} & can - reasons):
        report.error(id, f"no <reason> for {outcome}")
    advice = element.findall(f"{{{CHECKLIST}}}advice")
    if len(advice) != 1:
        report.error(id, f"{len(advice)} <advice>, one is needed")
    for part in advice:
        check_text(f"{id} advice", part, "text", placeholders, report)
    for fact in criterion.facts:
        if fact not in lets:
            report.error(id, f"fact {fact!r} names no let")
    if element.get("effort") not in ("low", "medium", "high"):
        report.error(id, f"effort {element.get('effort')!r}")
    if criterion.rule.kind == "tiers":
        for _, points in criterion.rule.tiers:
            if points > criterion.points:
                report.error(id, "a tier gives more than the criterion's points")
        if criterion.rule.tiers and max(points for _, points in criterion.rule.tiers) < criterion.points:
            report.error(id, "no tier gives the full points, so `met` cannot be reached")
    if criterion.rule.kind == "rate" and not criterion.rule.low < criterion.rule.high:
        report.error(id, "rate: from must be below to")
    if criterion.scored and criterion.points == 0:
        report.error(id, "scored, but without points")


def check_checklist(edition: Edition, checklist: Checklist, schemas: Schemas, report: Report) -> None:
    where = checklist.path.name
    known = {"school", "asOf", "year", *ROOTS, *({"topics"} if checklist.topic == "model-school" else set())}
    names: set[str] = set()
    for index in checklist.indexes:
        check_expression(f"{where} index {index.name}", index.select, {"year", "asOf"}, schemas, report, relative=True)
        check_expression(f"{where} index {index.name}", index.key, {"year", "asOf"}, schemas, report, relative=True)
        known.add(index.name)
    used: set[str] = set()
    for let in edition.lets:
        check_expression(f"edition let {let.name}", let.expression, known | names, schemas, report)
        names.add(let.name)
    for let in checklist.lets:
        if let.name in known | names:
            report.error(f"{where} let {let.name}", "declared twice")
        check_expression(f"{where} let {let.name}", let.expression, known | names, schemas, report)
        used |= let.expression.facts.variables
        names.add(let.name)
    known |= names
    check_expression(where, checklist.when, known, schemas, report)
    if checklist.topic not in TOPICS:
        report.error(where, f"unknown topic {checklist.topic!r}")
    if checklist.root.get("submission") != TOPICS.get(checklist.topic):
        report.error(where, f"submission {checklist.root.get('submission')!r} is not the root of {checklist.topic}")
    if checklist.root.get("edition") != edition.id:
        report.error(where, f"edition {checklist.root.get('edition')!r}, but edition.xml is {edition.id!r}")
    check_text(where, checklist.root, "title", set(), report)
    ids: set[str] = set()
    for item in [*checklist.assertions, *checklist.criteria, *checklist.vetoes, *checklist.measures, *checklist.questions]:
        if item.id in ids:
            report.error(item.id, "id used twice")
        ids.add(item.id)
    for assertion in checklist.assertions:
        expressions = [e for e in (assertion.when, assertion.test, assertion.at) if e]
        used |= {n for e in expressions for n in e.facts.variables}
        for expression in expressions:
            check_expression(assertion.id, expression, known, schemas, report)
        if assertion.severity not in ("error", "warning", "info"):
            report.error(assertion.id, f"severity {assertion.severity!r}")
        check_text(assertion.id, assertion.element, "message", names, report)
        check_text(assertion.id, assertion.element, "remedy", names, report)
        used |= placeholders_of(assertion.element)
    for criterion in checklist.criteria:
        expressions = [*expressions_of(criterion), *([criterion.when] if criterion.when else [])]
        used |= {n for e in expressions for n in e.facts.variables} | set(criterion.facts) | placeholders_of(criterion.element)
        for expression in expressions:
            check_expression(criterion.id, expression, known, schemas, report)
        check_criterion_texts(criterion, edition, names, report)
        for stage in criterion.stages or []:
            if stage not in checklist.stages:
                report.error(criterion.id, f"stage {stage!r} is not a stage of the checklist")
    for veto in checklist.vetoes:
        check_expression(veto.id, veto.select, known, schemas, report)
        check_expression(veto.id, veto.date, known, schemas, report, relative=True)
        check_text(veto.id, veto.element, "title", set(), report)
        used |= veto.select.facts.variables | (veto.date.facts.variables if veto.date else set())
    for measure in checklist.measures:
        sides = (measure.population, measure.reported, measure.numerator, measure.known, measure.denominator, measure.stated)
        for expression in (e for e in sides if e):
            check_expression(measure.id, expression, known, schemas, report)
            used |= expression.facts.variables
        for name in ("title", "definition", "population", "numerator", "denominator"):
            check_text(measure.id, measure.element, name, set(), report)
    for question in checklist.questions:
        check_expression(question.id, question.select, known, schemas, report)
        for expression in (e for e in (question.key, question.detail) if e):
            check_expression(question.id, expression, known, schemas, report, relative=True)
            used |= expression.facts.variables
        used |= question.select.facts.variables
        for name in ("title", "text"):
            check_text(question.id, question.element, name, set(), report)
    for let in checklist.lets:
        if let.name not in used:
            report.warn(f"{where} let {let.name}", "never used")


def placeholders_of(element: etree._Element) -> set[str]:
    texts = "".join("".join(e.itertext()) for e in element if not str(e.tag).endswith("}example"))
    return set(re.findall(r"\{([^{}]*)\}", texts))


def check_sums(checklist: Checklist, report: Report) -> None:
    """100.00 points for the stage that most criteria concern, and never more: the score is a share of what applies."""
    sums: dict[int, list[str]] = {}
    for stage in checklist.stages:
        if stage not in STAGES:
            report.error(checklist.path.name, f"unknown stage {stage!r}")
        total = sum(c.possible for c in checklist.criteria if not c.stages or stage in c.stages)
        sums.setdefault(total, []).append(stage)
    for total, stages in sums.items():
        print(f"points  {checklist.path.name}: {shown(total)} for {' '.join(stages)}")
        if total == max(sums) != 10000:
            report.error(checklist.path.name, f"the points for {' '.join(stages)} sum to {shown(total)}, not 100.00")


def check_edition(edition: Edition, schemas: Schemas, report: Report) -> None:
    if schemas.edition is not None and not schemas.edition.validate(etree.parse(str(edition.path))):
        for error in list(schemas.edition.error_log)[:5]:
            report.error(f"edition.xml line {error.line}", error.message)
    weights = [weight for _, _, weight in edition.checklists if weight is not None]
    if sum(weights) != 100:
        report.error("edition.xml", f"weights sum to {sum(weights)}")
    starts = [start for _, start in edition.grades]
    if not starts or min(starts) != 0 or len(starts) != len(set(starts)):
        report.error("edition.xml", "the grades leave a gap")
    if edition.example_year < 2000:
        report.error("edition.xml", "no exampleYear")


def check_folder(folder: Path, edition_file: Path, schemas: Schemas, report: Report) -> None:
    try:
        edition = read_edition(edition_file)
    except (OSError, etree.XMLSyntaxError, ChecklistError, ValueError) as error:
        report.error("edition.xml", str(error))
        return
    check_edition(edition, schemas, report)
    for topic, file, _ in edition.checklists:
        path = folder / file.name
        if not path.exists():
            print(f"note    {path.name} does not exist yet")
            continue
        try:
            checklist = read_checklist(path)
        except (etree.XMLSyntaxError, ChecklistError, ValueError) as error:
            report.error(path.name, str(error))
            continue
        if checklist.topic != topic:
            report.error(path.name, f"topic {checklist.topic!r}, but edition.xml says {topic!r}")
        if report.only is None:
            if schemas.checklist is not None and not schemas.checklist.validate(etree.parse(str(path))):
                for error in list(schemas.checklist.error_log)[:10]:
                    report.error(f"{path.name} line {error.line}", error.message)
            check_checklist(edition, checklist, schemas, report)
            check_sums(checklist, report)
        for criterion in checklist.criteria:
            if report.wanted(criterion.id):
                seen = run_criterion(criterion, edition, checklist, schemas, report)
                for missing in sorted(possible_outcomes(criterion) - seen):
                    report.error(criterion.id, f"no example with outcome {missing}")
                scope_names = {index.name for index in checklist.indexes}
                if scope_names and "pending" not in seen and uses(criterion, checklist, scope_names):
                    report.error(criterion.id, "uses an index, but no example with outcome pending")
        for assertion in checklist.assertions:
            if report.wanted(assertion.id):
                run_assertion(assertion, edition, checklist, schemas, report)
        for veto in checklist.vetoes:
            if report.wanted(veto.id):
                run_veto(veto, edition, checklist, schemas, report)
        for measure in checklist.measures:
            if report.wanted(measure.id):
                run_measure(measure, edition, checklist, schemas, report)
        for question in checklist.questions:
            if report.wanted(question.id):
                run_question(question, edition, checklist, schemas, report)
        print(
            f"done    {path.name}: {len(checklist.lets)} lets, {len(checklist.assertions)} assertions, "
            f"{len(checklist.criteria)} criteria, {len(checklist.vetoes)} vetoes, "
            f"{len(checklist.measures)} measures, {len(checklist.questions)} questions"
        )


def uses(criterion: Criterion, checklist: Checklist, names: set[str]) -> bool:
    """Whether a criterion needs one of these variables, also through lets."""
    reached = {n for e in expressions_of(criterion) for n in e.facts.variables}
    for let in reversed(checklist.lets):
        if let.name in reached:
            reached |= let.expression.facts.variables
    return bool(reached & names)


def main() -> int:
    parser = argparse.ArgumentParser(description="Run every example of a folder of checklists.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--edition", type=Path, metavar="FILE", help="another edition.xml than CHECKLIST_DIR's")
    parser.add_argument("--schemas", type=Path, help="folder of the XSD files; fragments are then validated too")
    parser.add_argument("--only", metavar="ID", help="only this criterion, assertion or veto")
    parser.add_argument("--libxml2", action="store_true", help="evaluate every expression by libxml2 as well")
    options = parser.parse_args()
    report = Report(options.only, SecondOpinion() if options.libxml2 else None)
    schemas = Schemas(options.schemas)
    if options.schemas and schemas.submission is None:
        print(f"note    no usable submission.xsd in {options.schemas}; fragments are not validated")
    check_folder(options.folder, options.edition or options.folder / "edition.xml", schemas, report)
    print(
        f"{report.examples - report.examples_failed} of {report.examples} examples hold, "
        f"{report.errors} errors, {report.warnings} warnings"
    )
    return 1 if report.errors else 0


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    sys.exit(main())

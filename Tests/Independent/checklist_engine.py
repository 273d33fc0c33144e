"""An independent engine for the checklist language: editions, lets, assertions, criteria, points.

Points are integers of 0.01; shares are `fractions.Fraction`. Nothing here is shared with the Swift engine.
"""

from __future__ import annotations

import copy
import math
import re
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from lxml import etree

from xpath1 import Expression, Node, Value, XPathError, to_boolean, to_number, to_string, tree

CHECKLIST = "urn:zhixiao:checklist"
EDITION = "urn:zhixiao:edition"
NAMESPACES = {"r": "urn:zhixiao:roster", "s": "urn:zhixiao:submission"}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

TOPICS = {
    "vice-principal": "vicePrincipals",
    "leadership-group": "leadershipGroup",
    "anti-bullying": "antiBullying",
    "anti-drug": "antiDrug",
    "model-school": "modelSchoolApplication",
}
ROOTS = set(TOPICS.values())
OUTCOMES = {"met", "partly", "notMet", "notProven", "notReported", "notApplicable", "pending", "indeterminate"}
RULES = ("test", "tiers", "count", "deduct", "rate", "bonus")


class ChecklistError(Exception):
    """A checklist that cannot be read."""


class MissingIndex(Exception):
    """A value that needs the cross-school index in a run that has none."""


def hundredths(text: str) -> int:
    """Points such as "20.00" as an integer of 0.01, exactly."""
    value = Fraction(text.strip()) * 100
    if value.denominator != 1:
        raise ChecklistError(f"points with more than two decimals: {text}")
    return int(value)


def half_up(value: Fraction) -> int:
    """A non-negative fraction to the nearest integer, halves upwards."""
    return math.floor(value + Fraction(1, 2))


def shown(points: int) -> str:
    return f"{points // 100}.{points % 100:02d}"


def whole(value: Value) -> int | None:
    """An integer out of an XPath number, or nothing."""
    number = to_number(value)
    return int(number) if math.isfinite(number) and number == int(number) else None


@dataclass
class Let:
    name: str
    expression: Expression
    line: int


@dataclass
class Rule:
    kind: str
    expressions: dict[str, Expression]
    tiers: list[tuple[Expression, int]] = field(default_factory=list)
    points: int = 0
    low: Fraction = Fraction(0)
    high: Fraction = Fraction(0)


@dataclass
class Criterion:
    id: str
    element: etree._Element
    points: int
    stages: list[str] | None
    when: Expression | None
    reported: Expression | None
    scored: bool
    facts: list[str]
    evidence: Expression | None
    cap: str | None
    rule: Rule

    @property
    def possible(self) -> int:
        """What the criterion adds to the maximum."""
        return self.points if self.scored and self.rule.kind != "bonus" else 0


@dataclass
class Assertion:
    id: str
    element: etree._Element
    severity: str
    when: Expression | None
    test: Expression
    at: Expression | None


@dataclass
class Index:
    name: str
    select: Expression
    key: Expression


@dataclass
class Veto:
    id: str
    element: etree._Element
    select: Expression
    date: Expression | None
    look_back: int | None


@dataclass
class Measure:
    """A figure of the region: what one school adds to both sides."""

    id: str
    element: etree._Element
    stages: list[str] | None
    population: Expression | None
    reported: Expression | None
    numerator: Expression
    known: Expression | None
    denominator: Expression | None
    stated: Expression | None


@dataclass
class Question:
    """Nodes that are compared across schools."""

    id: str
    element: etree._Element
    select: Expression
    key: Expression
    detail: Expression | None


@dataclass
class Checklist:
    path: Path
    root: etree._Element
    topic: str
    stages: list[str]
    when: Expression | None
    indexes: list[Index]
    lets: list[Let]
    assertions: list[Assertion]
    criteria: list[Criterion]
    vetoes: list[Veto]
    measures: list[Measure] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)


@dataclass
class Edition:
    path: Path
    root: etree._Element
    id: str
    example_year: int
    not_proven_share: Fraction
    grades: list[tuple[str, Fraction]]
    lets: list[Let]
    checklists: list[tuple[str, Path, Fraction | None]]


@dataclass
class Judgement:
    """What one criterion says about one dossier."""

    outcome: str
    points: int
    note: str = ""
    numbers: dict[str, int] = field(default_factory=dict)


# MARK: reading


def _parse_file(path: Path) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    return etree.parse(str(path), parser).getroot()


def _expression(text: str | None, where: str) -> Expression | None:
    if text is None:
        return None
    try:
        return Expression(text, NAMESPACES)
    except XPathError as error:
        raise ChecklistError(f"{where}: {error}") from None


def _needed(element: etree._Element, name: str) -> Expression:
    where = f"{etree.QName(element).localname} line {element.sourceline}"
    if element.get(name) is None:
        raise ChecklistError(f"{where}: no attribute {name}")
    expression = _expression(element.get(name), where)
    assert expression
    return expression


def _optional(element: etree._Element, name: str) -> Expression | None:
    return _expression(element.get(name), f"{etree.QName(element).localname} line {element.sourceline}")


def _lets(root: etree._Element, namespace: str) -> list[Let]:
    return [Let(e.get("name", ""), _needed(e, "select"), e.sourceline) for e in root.findall(f"{{{namespace}}}let")]


def read_edition(path: Path) -> Edition:
    root = _parse_file(path)
    grades = [(g.get("id", ""), Fraction(g.get("from", "0"))) for g in root.findall(f"{{{EDITION}}}grade")]
    grades.sort(key=lambda grade: -grade[1])
    checklists = []
    for element in root.findall(f"{{{EDITION}}}checklist"):
        weight = element.get("weight")
        checklists.append(
            (element.get("topic", ""), path.parent / element.get("file", ""), Fraction(weight) if weight else None)
        )
    return Edition(
        path, root, root.get("id", ""), int(root.get("exampleYear", "0")), Fraction(root.get("notProvenShare", "0")),
        grades, _lets(root, EDITION), checklists,
    )  # fmt: skip


def _rule(criterion: etree._Element) -> Rule:
    found = [child for child in criterion if etree.QName(child).localname in RULES]
    if len(found) != 1:
        raise ChecklistError(f"criterion {criterion.get('id')}: {len(found)} rules, exactly one is needed")
    element = found[0]
    kind = etree.QName(element).localname
    if kind == "test":
        return Rule(kind, {"true": _needed(element, "true")})
    if kind == "tiers":
        tiers = [(_needed(t, "when"), hundredths(t.get("points", ""))) for t in element]
        return Rule(kind, {}, tiers=tiers)
    if kind == "rate":
        return Rule(
            kind, {"numerator": _needed(element, "numerator"), "denominator": _needed(element, "denominator")},
            low=Fraction(element.get("from", "0")), high=Fraction(element.get("to", "100")),
        )  # fmt: skip
    return Rule(kind, {"each": _needed(element, "each")}, points=hundredths(element.get("points", "")))


def _criterion(element: etree._Element) -> Criterion:
    def child(name: str) -> etree._Element | None:
        return element.find(f"{{{CHECKLIST}}}{name}")

    evidence, mandatory = child("evidence"), child("mandatory")
    return Criterion(
        id=element.get("id", "?"), element=element, points=hundredths(element.get("points", "0")),
        stages=element.get("stages", "").split() or None,
        when=_optional(element, "when"), reported=_optional(element, "reported"),
        scored=element.get("role", "scored") == "scored", facts=element.get("facts", "").split(),
        evidence=_needed(evidence, "test") if evidence is not None else None,
        cap=mandatory.get("cap") if mandatory is not None else None, rule=_rule(element),
    )  # fmt: skip


def read_checklist(path: Path) -> Checklist:
    root = _parse_file(path)

    def children(name: str) -> list[etree._Element]:
        return root.findall(f"{{{CHECKLIST}}}{name}")

    return Checklist(
        path=path, root=root, topic=root.get("topic", ""), stages=root.get("stages", "").split(),
        when=_optional(root, "when"),
        indexes=[Index(e.get("name", ""), _needed(e, "select"), _needed(e, "key")) for e in children("index")],
        lets=_lets(root, CHECKLIST),
        assertions=[
            Assertion(e.get("id", "?"), e, e.get("severity", "error"), _optional(e, "when"), _needed(e, "test"), _optional(e, "at"))
            for e in children("assertion")
        ],
        criteria=[_criterion(e) for e in children("criterion")],
        vetoes=[
            Veto(e.get("id", "?"), e, _needed(e, "select"), _optional(e, "date"), int(e.get("lookBack", "0")) or None)
            for e in children("veto")
        ],
        measures=[
            Measure(
                e.get("id", "?"), e, e.get("stages", "").split() or None, _optional(e, "population"), _optional(e, "reported"),
                _needed(e, "numerator"), _optional(e, "known"), _optional(e, "denominator"), _optional(e, "stated"),
            )
            for e in children("measure")
        ],
        questions=[
            Question(e.get("id", "?"), e, _needed(e, "select"), _needed(e, "key"), _optional(e, "detail"))
            for e in children("question")
        ],
    )  # fmt: skip


# MARK: evaluating


@dataclass
class Dossier:
    """One school: the roster entry and the accepted roots by element name, each the root of its own document."""

    school: Node | None
    roots: dict[str, Node]
    year: int
    as_of: int
    indexes: dict[str, list[Node]] = field(default_factory=dict)
    topics: list[Node] = field(default_factory=list)


class Scope:
    """The variables of one checklist over one dossier. Lets are evaluated in order and share their values."""

    def __init__(self, edition: Edition, checklist: Checklist, dossier: Dossier):
        self.edition, self.checklist, self.dossier = edition, checklist, dossier
        self.values: dict[str, Value] = {
            "school": [dossier.school] if dossier.school else [],
            "asOf": float(dossier.as_of),
            "year": float(dossier.year),
        }
        for root in ROOTS:
            self.values[root] = [dossier.roots[root]] if root in dossier.roots else []
        if checklist.topic == "model-school":
            self.values["topics"] = list(dossier.topics)
        self.unavailable: set[str] = set()
        self.failures: dict[str, str] = {}
        for index in checklist.indexes:
            if index.name in dossier.indexes:
                self.values[index.name] = list(dossier.indexes[index.name])
            else:
                self.unavailable.add(index.name)
        for let in [*edition.lets, *checklist.lets]:
            try:
                self.values[let.name] = self.evaluate(let.expression)
            except MissingIndex:
                self.unavailable.add(let.name)
            except XPathError as error:
                self.failures[let.name] = str(error)

    def evaluate(self, expression: Expression, node: Node | None = None) -> Value:
        for name in expression.facts.variables:
            if name in self.unavailable:
                raise MissingIndex(name)
            if name in self.failures:
                raise XPathError(f"${name}: {self.failures[name]}")
        return expression.evaluate(self.values, node)

    def true(self, expression: Expression) -> bool:
        return to_boolean(self.evaluate(expression))

    def needs_missing_index(self, criterion: Criterion) -> bool:
        return any(e.facts.variables & self.unavailable for e in expressions_of(criterion))


def expressions_of(criterion: Criterion) -> list[Expression]:
    """The expressions that decide a criterion, without its `when`."""
    found = [*criterion.rule.expressions.values(), *(e for e, _ in criterion.rule.tiers)]
    return found + [e for e in (criterion.evidence, criterion.reported) if e]


def apply_rule(scope: Scope, criterion: Criterion) -> Judgement:
    """The points of a rule, before evidence is asked for."""
    rule, full = criterion.rule, criterion.points
    if rule.kind == "test":
        holds = scope.true(rule.expressions["true"])
        return Judgement("met" if holds else "notMet", full if holds else 0)
    if rule.kind == "tiers":
        points = next((points for when, points in rule.tiers if scope.true(when)), None)
        if full == 0:
            return Judgement("met" if points is not None else "notMet", 0)
        points = min(points or 0, full)
    elif rule.kind == "rate":
        numerator = whole(scope.evaluate(rule.expressions["numerator"]))
        denominator = whole(scope.evaluate(rule.expressions["denominator"]))
        if numerator is None or denominator is None:
            return Judgement("indeterminate", 0, "numerator or denominator is not an integer")
        numbers = {"numerator": numerator, "denominator": denominator}
        if denominator <= 0 or numerator < 0 or numerator > denominator:
            return Judgement("indeterminate", 0, f"{numerator} of {denominator} is not a rate", numbers)
        share = (Fraction(100 * numerator, denominator) - rule.low) / (rule.high - rule.low)
        share = min(max(share, Fraction(0)), Fraction(1))
        # Only the exact share decides: one that rounds to full points is still "partly".
        outcome = "met" if share == 1 else "partly" if share else "notMet"
        return Judgement(outcome, half_up(full * share), numbers=numbers)
    else:
        value = scope.evaluate(rule.expressions["each"])
        times = len(value) if isinstance(value, list) else whole(value)
        if times is None or times < 0 or isinstance(value, (bool, str)):
            return Judgement("indeterminate", 0, f"{to_string(value)} is not a count")
        if full == 0:
            good = times == 0 if rule.kind == "deduct" else times > 0
            return Judgement("met" if good else "notMet", 0)
        points = max(0, full - times * rule.points) if rule.kind == "deduct" else min(full, times * rule.points)
    outcome = "met" if points >= full else "partly" if points > 0 else "notMet"
    return Judgement(outcome, points)


def judge(scope: Scope, criterion: Criterion, applies: bool | None = None) -> Judgement:
    """One criterion in the fixed order: stage, when, index, reported, rule, evidence.

    Whether the checklist applies at all is asked of its `when`, unless the caller knows (`applies`).
    """
    checklist, dossier = scope.checklist, scope.dossier
    stage = dossier.school.attribute("stage") if dossier.school else None
    if stage not in checklist.stages or criterion.stages and stage not in criterion.stages:
        return Judgement("notApplicable", 0, f"stage {stage}")
    try:
        for when in (checklist.when if applies is None else None, criterion.when):
            if when and not scope.true(when):
                return Judgement("notApplicable", 0, "when is false")
        if scope.needs_missing_index(criterion):
            return Judgement("pending", 0, "no cross-school index")
        if TOPICS[checklist.topic] not in dossier.roots:
            return Judgement("notReported", 0, "no submission")
        if criterion.reported and not scope.true(criterion.reported):
            return Judgement("notReported", 0, "reported is false")
        judgement = apply_rule(scope, criterion)
        positive = judgement.points > 0 or criterion.points == 0 and judgement.outcome in ("met", "partly")
        if criterion.evidence and positive and not scope.true(criterion.evidence):
            share = half_up(judgement.points * scope.edition.not_proven_share)
            return Judgement("notProven", share, "evidence is missing", judgement.numbers)
        return judgement
    except MissingIndex as missing:
        return Judgement("pending", 0, f"needs ${missing}")
    except XPathError as error:
        return Judgement("indeterminate", 0, str(error))


def fires(scope: Scope, assertion: Assertion) -> bool | None:
    """Whether an assertion reports something; nothing when it needs an index that this run lacks."""
    if TOPICS[scope.checklist.topic] not in scope.dossier.roots:
        return False
    try:
        if assertion.when and not scope.true(assertion.when):
            return False
        return not scope.true(assertion.test)
    except MissingIndex:
        return None


@dataclass
class Measured:
    """What a measure finds at one school; sides that it does not have are nothing."""

    state: str
    numerator: int | None = None
    denominator: int | None = None
    stated: int | None = None


def stated_percent(text: str) -> int | None:
    """A percentage with at most two decimals in hundredths; nothing for any other text."""
    match = re.fullmatch(r"(-?)([0-9]{1,12})(?:\.([0-9]{1,2}))?", text)
    if not match:
        return None
    value = int(match[2]) * 100 + int((match[3] or "").ljust(2, "0"))
    return -value if match[1] else value


def measured(scope: Scope, measure: Measure, concerned: bool) -> Measured:
    """One measure at a school that its checklist concerns, or does not."""
    dossier = scope.dossier
    stage = dossier.school.attribute("stage") if dossier.school else None
    if not concerned or measure.stages and stage not in measure.stages:
        return Measured("outside")
    try:
        if measure.population and not scope.true(measure.population):
            return Measured("outside")
        stated = stated_percent(to_string(scope.evaluate(measure.stated))) if measure.stated else None
        root = TOPICS[scope.checklist.topic]
        reported = scope.true(measure.reported) if measure.reported else root in dossier.roots
        denominator: int | None = 1
        if measure.denominator:
            number = to_number(scope.evaluate(measure.denominator))
            if measure.known and not scope.true(measure.known) or math.isnan(number):
                denominator = None
            else:
                denominator = whole(number)
                if denominator is None or denominator < 0:
                    return Measured("indeterminate")
        if denominator == 0:
            return Measured("outside")
        if not reported:
            return Measured("notReported", None, denominator, stated)
        numerator = whole(scope.evaluate(measure.numerator))
        if numerator is None or numerator < 0:
            return Measured("indeterminate")
        if denominator is None:
            return Measured("unknownDenominator", numerator, None, stated)
        return Measured("contradictory" if numerator > denominator else "counted", numerator, denominator, stated)
    except (XPathError, MissingIndex):
        return Measured("indeterminate")


def marks(scope: Scope, question: Question) -> list[tuple[str, str]]:
    """Key and detail of what one school contributes to a question, each pair once, in the order of their bytes."""
    nodes = scope.evaluate(question.select)
    if not isinstance(nodes, list):
        raise XPathError("a question selects nodes")
    found = set()
    for node in nodes:
        key = to_string(scope.evaluate(question.key, node))
        detail = to_string(scope.evaluate(question.detail, node)) if question.detail else ""
        if key:
            found.add((key, detail))
    return sorted(found, key=lambda mark: (mark[0].encode(), mark[1].encode()))


def months_before(as_of: int, months: int) -> int:
    """The yyyymmdd number that many months earlier, day kept (a late day compares right without a calendar)."""
    year, month, day = as_of // 10000, as_of // 100 % 100, as_of % 100
    total = year * 12 + month - 1 - months
    return total // 12 * 10000 + (total % 12 + 1) * 100 + day


def vetoing(scope: Scope, veto: Veto) -> list[Node]:
    """The nodes that bar selection: less than `lookBack` months old, or without a date."""
    value = scope.evaluate(veto.select)
    if not isinstance(value, list):
        raise XPathError("a veto selects nodes")
    found = []
    for node in value:
        if veto.date is None or veto.look_back is None:
            found.append(node)
            continue
        date = to_number(to_string(scope.evaluate(veto.date, node)).replace("-", ""))
        if math.isnan(date) or months_before(scope.dossier.as_of, veto.look_back) < date <= scope.dossier.as_of:
            found.append(node)
    return found


def index_keys(index: Index, root: Node, variables: dict[str, Value]) -> list[str]:
    """The distinct keys of one submission, in document order."""
    nodes = index.select.evaluate(variables, root)
    if not isinstance(nodes, list):
        raise XPathError(f"index {index.name} selects no nodes")
    keys = (to_string(index.key.evaluate(variables, node)) for node in nodes)
    return list(dict.fromkeys(key for key in keys if key))


def entries(keys: list[str], counts: dict[str, int]) -> list[Node]:
    """The <entry key schools/> nodes of one school."""
    document = etree.Element("index")
    for key in keys:
        etree.SubElement(document, "entry", key=key, schools=str(counts[key]))
    return tree(document).children


def without_namespace(element: etree._Element) -> etree._Element:
    """A copy of an <entry> or <topic> fragment in no namespace."""
    result = etree.Element(etree.QName(element).localname)
    for name, value in element.attrib.items():
        result.set(name, value)
    return result


def detached(element: etree._Element) -> etree._Element:
    """A copy that is the root of a document of its own."""
    result = copy.deepcopy(element)
    result.tail = None
    return result

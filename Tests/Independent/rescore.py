"""Recompute every score of a run, independently, and compare.

    python3 rescore.py DATA RUN --checklists DIR --schemas DIR [--edition ID] [--as-of DATE] [--no-libxml2]

DATA holds roster.xml and submissions/**/*.xml, RUN what `zhixiao score` wrote. Compared are, for each school on the
roster: its status, index, grade and caps; for each topic: status, points, possible and score; for each criterion:
outcome, points, possible and facts; and the numbers in summary.csv. Besides, every expression is evaluated a second
time by libxml2 (through lxml), which must give the same value as the engine of this folder.
Exit code 1 if anything differs.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import io
import json
import re
import math
import signal
import sys
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from lxml import etree

from checklist_engine import (
    TOPICS, Checklist, Criterion, Dossier, Edition, Index, Judgement, Measured, Scope, entries, fires, index_keys, judge,
    marks, measured, read_checklist, read_edition, shown, vetoing,
)  # fmt: skip
from dossiers import Region, SchoolFiles, read_region
from libxml2_values import SecondOpinion
from reviews import Change, Given, Paper, read_reviews, settle
from xpath1 import Node, tree

# File states that mean that something meant for this year could not be used.
TURNED_DOWN = ("rejected", "conflicting", "unreadable")


@dataclass
class TopicScore:
    topic: str
    status: str
    weight: Fraction | None
    findings: list[tuple[str, Judgement, int]]
    points: int = 0
    possible: int = 0

    @property
    def score(self) -> Fraction | None:
        if self.status == "notApplicable" or self.possible == 0:
            return None
        return Fraction(100 * self.points, self.possible)


@dataclass
class Card:
    """What the rules say of one school."""

    code: str
    status: str
    index: Fraction | None
    grade: str | None
    caps: list[tuple[str, str]]
    topics: list[TopicScore]
    vetoes: list[str]
    fired: list[tuple[str, str]]
    scopes: dict[str, Scope] = field(default_factory=dict)
    measures: list[tuple[str, Measured]] = field(default_factory=list)
    marks: list[tuple[str, str, str]] = field(default_factory=list)
    reviewed: dict[str, tuple[Given, Change, Paper]] = field(default_factory=dict)


def floored(value: Fraction | None) -> str | None:
    """Two decimals, rounded down: 89.996 prints as 89.99."""
    return None if value is None else shown(math.floor(value * 100))


# MARK: scoring


class Rescoring:
    """One edition over one region."""

    def __init__(self, region: Region, edition: Edition, as_of: int, second: "SecondOpinion | None", papers: list[Paper]):
        self.region, self.edition, self.as_of, self.second = region, edition, as_of, second
        self.papers = papers
        self.checklists = [(read_checklist(path), weight) for _, path, weight in edition.checklists]
        self.trees = {
            code: {root: tree(file.root) for root, file in school.current.items()} for code, school in region.schools.items()
        }
        self.keys: dict[str, dict[str, list[str]]] = {}
        self.counts: dict[str, dict[str, int]] = {}
        for checklist, _ in self.checklists:
            for index in checklist.indexes:
                self._count(index, TOPICS[checklist.topic])

    def _count(self, index: Index, root: str) -> None:
        keys: dict[str, list[str]] = {}
        counts: dict[str, int] = {}
        variables = {"year": float(self.region.year), "asOf": float(self.as_of)}
        for code, roots in self.trees.items():
            if root in roots:
                keys[code] = index_keys(index, roots[root], variables)
                for key in keys[code]:
                    counts[key] = counts.get(key, 0) + 1
        self.keys[index.name], self.counts[index.name] = keys, counts

    def dossier(self, school: SchoolFiles, roots: dict[str, Node]) -> Dossier:
        indexes = {name: entries(keys.get(school.code, []), self.counts[name]) for name, keys in self.keys.items()}
        return Dossier(tree(school.element), roots, self.region.year, self.as_of, indexes)

    def card(self, school: SchoolFiles) -> Card:
        roots = dict(self.trees[school.code])
        rejected = set(school.rejected)
        fired: list[tuple[str, str]] = []
        dossier = self.dossier(school, roots)
        refused = set()
        for checklist, _ in self.checklists:
            scope = Scope(self.edition, checklist, dossier)
            for assertion in checklist.assertions:
                if fires(scope, assertion):
                    fired.append((assertion.id, assertion.severity))
                    if assertion.severity == "error":
                        refused.add(TOPICS[checklist.topic])
            self._second_opinion(scope, school)
        for root in refused:
            del roots[root]
            school.current[root].status = "rejected"
        rejected |= refused
        card = self._judged(school, roots, rejected, refused, fired, {})
        given = self._given(card, school)
        changes = settle([paper for paper in self.papers if paper.school == school.code], given.get)
        if not changes:
            return card
        card = self._judged(school, roots, rejected, refused, fired, {id: change for id, (change, _) in changes.items()})
        card.reviewed = {id: (given[id], change, paper) for id, (change, paper) in changes.items()}
        return card

    def _given(self, card: Card, school: SchoolFiles) -> dict[str, Given]:
        """What the rules give each criterion that is asked of the school."""
        given: dict[str, Given] = {}
        for (checklist, _), topic in zip(self.checklists, card.topics):
            for criterion, (_, judgement, possible) in zip(checklist.criteria, topic.findings):
                if criterion.stages is None or school.stage in criterion.stages:
                    given[criterion.id] = Given(judgement.outcome, judgement.points, possible, criterion.points, criterion.scored)
        return given

    def _judged(
        self, school: SchoolFiles, roots: dict[str, Node], rejected: set[str], refused: set[str],
        fired: list[tuple[str, str]], changes: dict[str, Change],
    ) -> Card:  # fmt: skip
        dossier = self.dossier(school, roots)
        topics: list[TopicScore] = []
        caps: list[tuple[str, str]] = []
        vetoes: list[str] = []
        scopes: dict[str, Scope] = {}
        measures: list[tuple[str, Measured]] = []
        marked: list[tuple[str, str, str]] = []
        for checklist, weight in self.checklists:
            if checklist.topic == "model-school":
                dossier.topics = topic_nodes(topics)
            scope = Scope(self.edition, checklist, dossier)
            scopes[checklist.topic] = scope
            topics.append(self._reviewed(self._topic(scope, checklist, weight, rejected), checklist, changes))
            if weight is not None:
                for criterion, (_, judgement, _) in zip(checklist.criteria, topics[-1].findings):
                    if criterion.cap and judgement.outcome in ("notMet", "notReported", "notProven"):
                        caps.append((criterion.id, criterion.cap))
            concerned = self._concerns(scope, checklist, weight)
            measures += [(m.id, measured(scope, m, concerned)) for m in checklist.measures]
            if topics[-1].status != "notApplicable":
                marked += [(q.id, *mark) for q in checklist.questions for mark in marks(scope, q)]
                vetoes += [veto.id for veto in checklist.vetoes for _ in vetoing(scope, veto)]
            if refused:
                self._second_opinion(scope, school)
        index = weighted(topics)
        status = self._status(topics, school)
        return Card(school.code, status, index, self._grade(index, caps), caps, topics, vetoes, fired, scopes, measures, marked)

    @staticmethod
    def _reviewed(topic: TopicScore, checklist: Checklist, changes: dict[str, Change]) -> TopicScore:
        """The topic with the answers that reviews give."""
        findings = []
        for criterion, (id, judgement, possible) in zip(checklist.criteria, topic.findings):
            if id in changes:
                change = changes[id]
                points = change.points(Given("", 0, 0, criterion.points, criterion.scored))
                assert points is not None
                judgement = Judgement(change.outcome, points, "reviewed")
                possible = criterion.possible if change.outcome != "notApplicable" else 0
            findings.append((id, judgement, possible))
        possible = sum(possible for _, _, possible in findings)
        points = min(sum(judgement.points for _, judgement, _ in findings), possible)
        return TopicScore(topic.topic, topic.status, topic.weight, findings, points, possible)

    def _topic(self, scope: Scope, checklist: Checklist, weight: Fraction | None, rejected: set[str]) -> TopicScore:
        root = TOPICS[checklist.topic]
        if not self._applies(scope, checklist, weight, rejected):
            return TopicScore(checklist.topic, "notApplicable", weight, [])
        status = "scored" if root in scope.dossier.roots else "rejected" if root in rejected else "notSubmitted"
        findings = []
        for criterion in checklist.criteria:
            judgement = judge(scope, criterion, applies=True)
            counts = judgement.outcome not in ("notApplicable", "pending") and criterion.scored
            if not counts:
                judgement.points = 0
            findings.append((criterion.id, judgement, criterion.possible if counts else 0))
        possible = sum(possible for _, _, possible in findings)
        points = min(sum(judgement.points for _, judgement, _ in findings), possible)
        return TopicScore(checklist.topic, status, weight, findings, points, possible)

    def _applies(self, scope: Scope, checklist: Checklist, weight: Fraction | None, rejected: set[str]) -> bool:
        """Whether a topic applies to a school that it concerns; on its own scale only if something was sent."""
        root = TOPICS[checklist.topic]
        if weight is None and root not in scope.dossier.roots and root not in rejected:
            return False
        return self._concerns(scope, checklist, weight)

    def _concerns(self, scope: Scope, checklist: Checklist, weight: Fraction | None) -> bool:
        """Whether a topic concerns a school, by the roster: not once it has closed."""
        school = scope.dossier.school
        assert school
        closed = school.attribute("closed")
        if school.attribute("stage") not in checklist.stages:
            return False
        if closed and int(closed.replace("-", "")) <= self.as_of:
            return False
        return weight is None or not checklist.when or scope.true(checklist.when)

    def _grade(self, index: Fraction | None, caps: list[tuple[str, str]]) -> str | None:
        if index is None:
            return None
        ids = [id for id, _ in self.edition.grades]
        own = next(place for place, (_, start) in enumerate(self.edition.grades) if index >= start)
        return ids[max([own, *(ids.index(grade) for _, grade in caps)])]

    @staticmethod
    def _status(topics: list[TopicScore], school: SchoolFiles) -> str:
        expected = [t for t in topics if t.weight is not None and t.status != "notApplicable"]
        accepted = [t for t in expected if t.status == "scored"]
        if len(accepted) == len(expected):
            return "complete"
        if accepted:
            return "partial"
        sent = any(t.status == "rejected" for t in expected)
        return "rejected" if sent or any(f.status in TURNED_DOWN for f in school.files) else "missing"

    def _second_opinion(self, scope: Scope, school: SchoolFiles) -> None:
        if self.second:
            current = {root: file.root for root, file in school.current.items() if file.root is not None}
            self.second.check(scope, school.code, school.element, current)


def weighted(topics: list[TopicScore]) -> Fraction | None:
    """The compliance index: the weighted mean of the topics that have a score."""
    scored = [(t.weight, t.score) for t in topics if t.weight is not None and t.score is not None]
    weights = sum(weight for weight, _ in scored)
    return sum(weight * score for weight, score in scored) / weights if weights else None


def topic_nodes(topics: list[TopicScore]) -> list[Node]:
    """The <topic id points possible/> nodes that model-school criteria may read."""
    document = etree.Element("topics")
    for topic in topics:
        if topic.score is not None:
            etree.SubElement(document, "topic", id=topic.topic, points=str(topic.points), possible=str(topic.possible))
    return tree(document).children


# MARK: comparing


class Comparison:
    """Counts what was compared, prints what differs."""

    def __init__(self) -> None:
        self.compared = 0
        self.differences = 0

    def same(self, where: str, what: str, expected: object, actual: object) -> None:
        self.compared += 1
        if expected != actual:
            self.differences += 1
            print(f"{where}: {what}: recomputed {expected!r}, the run says {actual!r}")


def percent(text: str | None) -> int | None:
    """A percentage with two decimals in hundredths."""
    return None if text is None else int(text.replace(".", ""))


def fraction_text(value: Fraction | None) -> str | None:
    return None if value is None else str(value)


def compare_card(card: Card, line: dict, school: SchoolFiles, data: Path, comparison: Comparison) -> None:
    where = card.code
    comparison.same(where, "status", card.status, line.get("status"))
    comparison.same(where, "index", floored(card.index), line.get("index"))
    if "exactIndex" in line:
        comparison.same(where, "exactIndex", fraction_text(card.index), line["exactIndex"])
    comparison.same(where, "grade", card.grade, line.get("grade"))
    caps = [cap["criterion"] if isinstance(cap, dict) else cap for cap in line.get("caps", [])]
    comparison.same(where, "caps", [criterion for criterion, _ in card.caps], caps)
    if "vetoes" in line:
        comparison.same(where, "vetoes", card.vetoes, [veto["veto"] for veto in line["vetoes"]])
    if "notices" in line:
        told = sorted((notice["assertion"], notice["severity"]) for notice in line["notices"])
        comparison.same(where, "notices", sorted(card.fired), told)
    told_files = {file["file"]: file.get("status") for file in line.get("inputs", [])}
    for file in school.files:
        path = file.path.relative_to(data).as_posix()
        comparison.same(where, f"status of {path}", file.status, told_files.pop(path, None))
    comparison.same(where, "inputs of other schools", {}, told_files)
    told_measures = [
        (m["measure"], Measured(m["state"], m["numerator"], m["denominator"], percent(m["stated"]))) for m in line.get("measures", [])
    ]
    # A measure that is not about the school is not listed.
    own = [(id, measure) for id, measure in card.measures if measure.state != "outside"]
    comparison.same(where, "measures", own, told_measures)
    topics = {topic["topic"]: topic for topic in line.get("checklists", [])}
    comparison.same(where, "topics", [t.topic for t in card.topics], list(topics))
    for topic in card.topics:
        if topic.topic in topics:
            compare_topic(f"{where} {topic.topic}", topic, topics[topic.topic], card.scopes[topic.topic], comparison, card.reviewed)


#: As many facts of one kind are listed; more are only counted.
MOST_FACTS = 6


def fact_places(scope: Scope, criterion: Criterion) -> list[tuple[str, int]]:
    """Path and line of the facts that are nodes, of every let that is short enough to be listed."""
    places = []
    for name in criterion.facts:
        value = scope.values.get(name)
        if isinstance(value, list) and len(value) <= MOST_FACTS:
            places += [(node.path(), node.line) for node in value if node.kind in ("attribute", "element")]
    return sorted(places)


def compare_facts(where: str, scope: Scope, criterion: Criterion, told: list[dict], comparison: Comparison) -> None:
    """Every node shown as a fact stands where the run says; computed facts have no place."""
    long = any(isinstance(scope.values.get(n), list) and len(scope.values[n]) > MOST_FACTS for n in criterion.facts)
    # Here a roster entry is a document of its own; the line tells which entry it is.
    places = sorted(
        (re.sub(r"^/roster/school(\[[0-9]+\])?", "/school", fact["path"]), fact["line"]) for fact in told if fact.get("path")
    )
    expected = fact_places(scope, criterion)
    if long:
        comparison.same(where, "facts that are not listed", [], [p for p in expected if p not in places])
    else:
        comparison.same(where, "places of facts", expected, places)


def compare_topic(where: str, topic: TopicScore, told: dict, scope: Scope, comparison: Comparison, reviewed: dict) -> None:
    comparison.same(where, "status", topic.status, told.get("status"))
    comparison.same(where, "points", shown(topic.points), told.get("points"))
    comparison.same(where, "possible", shown(topic.possible), told.get("possible"))
    comparison.same(where, "score", floored(topic.score), told.get("score"))
    if "exactScore" in told:
        comparison.same(where, "exactScore", fraction_text(topic.score), told["exactScore"])
    findings = {finding["criterion"]: finding for finding in told.get("findings", [])}
    criteria = {criterion.id: criterion for criterion in scope.checklist.criteria}
    comparison.same(where, "criteria", [id for id, _, _ in topic.findings], list(findings))
    for id, judgement, possible in topic.findings:
        finding = findings.get(id)
        if finding is None:
            continue
        note = f" ({judgement.note})" if judgement.note else ""
        comparison.same(f"{where} {id}{note}", "outcome", judgement.outcome, finding.get("outcome"))
        comparison.same(f"{where} {id}{note}", "points", shown(judgement.points), finding.get("points"))
        comparison.same(f"{where} {id}", "possible", shown(possible), finding.get("possible"))
        review = finding.get("review")
        comparison.same(f"{where} {id}", "reviewed", id in reviewed, review is not None)
        if review and id in reviewed:
            given, change, paper = reviewed[id]
            computed = {key: review["computed"][key] for key in ("outcome", "points", "possible")}
            expected = {"outcome": given.outcome, "points": shown(given.points), "possible": shown(given.possible)}
            comparison.same(f"{where} {id}", "computed before the review", expected, computed)
            comparison.same(f"{where} {id}", "review", (paper.path, change.reason), (review["file"], finding["reason"]))
            continue
        if judgement.outcome in ("met", "partly", "notMet", "notProven"):
            compare_facts(f"{where} {id}", scope, criteria[id], finding.get("facts", []), comparison)
        reason = finding.get("reason", "")
        comparison.same(f"{where} {id}", "open placeholder in the reason", False, "{" in reason or "}" in reason)


#: The titles of the columns that are compared, in both languages.
SUMMARY_COLUMNS = {
    "school": ("学校代码", "School code"),
    "index": ("合规指数", "Compliance index"),
    "grade": ("等次", "Grade"),
}


def compare_summary(path: Path, cards: dict[str, Card], lines: dict[str, dict], comparison: Comparison) -> None:
    """The school, index, grade and topic columns of summary.csv; an empty cell stands for "no score"."""
    text = path.read_bytes()
    comparison.same("summary.csv", "byte order mark", True, text.startswith(b"\xef\xbb\xbf"))
    with io.StringIO(text.decode("utf-8-sig"), newline="") as source:
        rows = list(csv.reader(source))
    header = rows[0]
    columns = {name: next((i for i, title in enumerate(header) if title in titles), -1) for name, titles in SUMMARY_COLUMNS.items()}
    missing = [name for name, column in columns.items() if column < 0]
    comparison.same("summary.csv", "columns that are missing", [], missing)
    if missing:
        return
    told = {row[columns["school"]]: row for row in rows[1:] if row and row[columns["school"]] in cards}
    comparison.same("summary.csv", "schools", list(cards), list(told))
    for code, row in told.items():
        where = f"summary.csv {code}"
        comparison.same(where, "cells", len(header), len(row))
        comparison.same(where, "index", floored(cards[code].index) or "", row[columns["index"]])
        comparison.same(where, "grade", lines.get(code, {}).get("gradeLabel") or "", row[columns["grade"]])
        titles = {topic["topic"]: topic.get("title") for topic in lines.get(code, {}).get("checklists", [])}
        for topic in cards[code].topics:
            title = titles.get(topic.topic)
            cells = [cell for name, cell in zip(header, row) if title and title in name]
            if title:
                comparison.same(where, f"score of {topic.topic}", True, (floored(topic.score) or "") in cells)


def compare_reviews(papers: list[Paper], run: Path, comparison: Comparison) -> None:
    """Every review is an input of the run, and the table of problems lists those, and only those, that do not count."""
    told = {
        e.get("file"): e.get("sha256")
        for e in etree.parse(str(run / "run.xml")).getroot()
        if e.get("kind") == "review" or e.get("kind") == "stray" and e.get("file").startswith("reviews/")
    }
    expected = {paper.path: hashlib.sha256(paper.data).hexdigest() for paper in papers}
    comparison.same("run.xml", "reviews", expected, told)
    with io.StringIO((run / "problems.csv").read_bytes().decode("utf-8-sig"), newline="") as source:
        listed = {row[0] for row in csv.reader(source) if row and row[0].startswith("reviews/")}
    comparison.same("problems.csv", "reviews", {paper.path for paper in papers if not paper.counts}, listed)


def edition_for(checklists: Path, year: int, wanted: str | None) -> Edition:
    """The edition by its id, or the one that covers the year."""
    for path in sorted(checklists.glob("*/edition.xml")):
        edition = read_edition(path)
        first, last = int(edition.root.get("from", "0")), int(edition.root.get("to", "9999"))
        if edition.id == wanted or wanted is None and first <= year <= last:
            return edition
    raise SystemExit(f"no edition for {wanted or year} under {checklists}")


def rescore(
    data: Path, run: Path, checklists: Path, schemas: Path, edition_id: str | None, as_of: str | None, libxml2: bool
) -> tuple[int, int]:
    """Recompute and compare; returns the number of comparisons and of differences."""
    region = read_region(data, schemas)
    edition = edition_for(checklists, region.year, edition_id)
    date = int((as_of or f"{region.year}-12-31").replace("-", ""))
    comparison = Comparison()
    second = SecondOpinion() if libxml2 else None
    papers = read_reviews(data, schemas, set(region.schools), region.year, edition.id, date)
    rescoring = Rescoring(region, edition, date, second, papers)
    with open(run / "scorecards.jsonl", encoding="utf-8") as source:
        lines = {line["school"]: line for line in map(json.loads, source)}
    comparison.same("scorecards.jsonl", "schools", list(region.schools), list(lines))
    with open(run / "region.jsonl", encoding="utf-8") as source:
        rows = {row["code"]: row for row in map(json.loads, source)}
    comparison.same("region.jsonl", "schools", list(region.schools), list(rows))
    cards: dict[str, Card] = {}
    for code, school in region.schools.items():
        cards[code] = rescoring.card(school)
        if code in lines:
            comparison.same(code, "edition", edition.id, lines[code].get("edition"))
            comparison.same(code, "year", region.year, lines[code].get("year"))
            compare_card(cards[code], lines[code], school, data, comparison)
        if code in rows:
            reviewed = rows[code].get("reviews", [])
            comparison.same(code, "reviewed criteria in the row", len(cards[code].reviewed), len(reviewed))
            comparison.same(code, "marks", [list(mark) for mark in cards[code].marks], rows[code]["marks"])
    compare_summary(run / "summary.csv", cards, lines, comparison)
    compare_reviews(papers, run, comparison)
    if second:
        comparison.compared += second.compared
        comparison.differences += second.differences
    return comparison.compared, comparison.differences


def main() -> int:
    parser = argparse.ArgumentParser(description="Recompute every score of a run and compare.")
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--checklists", type=Path, required=True)
    parser.add_argument("--schemas", type=Path, required=True)
    parser.add_argument("--edition")
    parser.add_argument("--as-of")
    parser.add_argument("--no-libxml2", action="store_true", help="skip the second evaluation by libxml2")
    options = parser.parse_args()
    compared, differences = rescore(
        options.data, options.run, options.checklists, options.schemas, options.edition, options.as_of,
        not options.no_libxml2,
    )  # fmt: skip
    print(f"{compared} values compared, {differences} differ")
    return 1 if differences or not compared else 0


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    sys.exit(main())

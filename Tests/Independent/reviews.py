"""Read the bureau's reviews of a data folder and decide which count: DATA/reviews/**/*.xml.

A review counts as a whole or not at all. It is held against what the rules give without any review.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from checklist_engine import hundredths

REVIEW = "urn:zhixiao:review"


@dataclass(frozen=True)
class Given:
    """What the rules give a criterion: outcome, points, points possible, and what it is worth."""

    outcome: str
    points: int
    possible: int
    worth: int
    scored: bool


@dataclass
class Change:
    criterion: str
    replaces: str
    replaced_points: int | None
    outcome: str
    stated: int | None
    reason: str

    def points(self, given: Given) -> int | None:
        """The points that the change gives; nothing if what it states does not go with the answer."""
        if not given.scored:
            return 0 if self.stated is None and self.outcome != "partly" else None
        if self.outcome == "partly":
            return self.stated if self.stated is not None and 0 < self.stated < given.worth else None
        points = given.worth if self.outcome == "met" else 0
        return points if self.stated in (None, points) else None


@dataclass
class Paper:
    path: str
    data: bytes
    root: etree._Element | None
    school: str
    counts: bool
    changes: list[Change]
    copy: bool = False


def _optional(text: str | None) -> int | None:
    return None if text is None else hundredths(text)


def _changes(root: etree._Element) -> list[Change]:
    return [
        Change(
            e.get("criterion"), e.get("replaces"), _optional(e.get("replacesPoints")), e.get("outcome"), _optional(e.get("points")),
            e.get("reason"),
        )
        for e in root.findall(f"{{{REVIEW}}}change")
    ]  # fmt: skip


def read_reviews(data: Path, schemas: Path, codes: set[str], year: int, edition: str, as_of: int) -> list[Paper]:
    """Every review, in the order of paths; `counts` says whether it is about this roster, year, edition and day."""
    schema = etree.XMLSchema(etree.parse(str(schemas / "review.xsd")))
    papers: list[Paper] = []
    files = [p for p in (data / "reviews").rglob("*.xml") if p.is_file() and not p.is_symlink()]
    for path in sorted(files, key=lambda p: p.relative_to(data).as_posix().encode()):
        content = path.read_bytes()
        name = path.relative_to(data).as_posix()
        try:
            root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
        except etree.XMLSyntaxError:
            papers.append(Paper(name, content, None, "", False, []))
            continue
        if not schema.validate(root.getroottree()) or root.getroottree().docinfo.internalDTD is not None:
            papers.append(Paper(name, content, root, root.get("school", ""), False, []))
            continue
        date, until = root.get("date"), root.get("validUntil")
        counts = (
            root.get("school") in codes
            and root.get("year") == str(year)
            and root.get("edition") == edition
            and (until is None or (until >= date and int(until.replace("-", "")) >= as_of))
        )
        paper = Paper(name, content, root, root.get("school"), counts, _changes(root))
        digest = hashlib.sha256(content).digest()
        if counts and any(p.counts and p.school == paper.school and hashlib.sha256(p.data).digest() == digest for p in papers):
            paper.counts, paper.copy = False, True
        papers.append(paper)
    return papers


def settle(papers: list[Paper], given: Callable[[str], Given | None]) -> dict[str, tuple[Change, Paper]]:
    """The changes that count, by criterion; a paper with one fault counts no more, and is marked so.

    `given` tells what the rules give a criterion that is asked of the school.
    """
    for paper in papers:
        for change in paper.changes if paper.counts else []:
            found = given(change.criterion)
            points = None if found is None else change.points(found)
            if (
                found is None
                or points is None
                or found.outcome != change.replaces
                or change.replaced_points not in (None, found.points)
                or (change.outcome, points) == (found.outcome, found.points)
            ):
                paper.counts = False
    answers: dict[str, set[tuple[str, int | None]]] = {}
    for paper in papers:
        for change in paper.changes if paper.counts else []:
            found = given(change.criterion)
            assert found
            answers.setdefault(change.criterion, set()).add((change.outcome, change.points(found)))
    for paper in papers:
        if paper.counts and any(len(answers[change.criterion]) > 1 for change in paper.changes):
            paper.counts = False
    counting = sorted((p for p in papers if p.counts), key=lambda p: (p.root.get("date"), p.path.encode()))
    return {change.criterion: (change, paper) for paper in counting for change in paper.changes}

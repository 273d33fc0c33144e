"""Read a data folder the way the rules say: roster.xml and submissions/**/*.xml into one dossier a school."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from lxml import etree

from checklist_engine import NAMESPACES, ROOTS, TOPICS

ROSTER, SUBMISSION = NAMESPACES["r"], NAMESPACES["s"]


@dataclass
class File:
    """One submission file and what became of it."""

    path: Path
    data: bytes
    root: etree._Element | None = None
    topic_root: str = ""
    school: str = ""
    year: str = ""
    revision: int = 0
    valid: bool = False
    status: str = ""
    why: str = ""


@dataclass
class SchoolFiles:
    """A school on the roster, with the current file of each topic that was sent."""

    element: etree._Element
    code: str
    stage: str
    current: dict[str, File] = field(default_factory=dict)
    rejected: dict[str, str] = field(default_factory=dict)
    files: list[File] = field(default_factory=list)


@dataclass
class Region:
    year: int
    roster: etree._Element
    schools: dict[str, SchoolFiles]
    files: list[File]


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def _first_tag(data: bytes) -> etree._Element | None:
    """The root element of a document that breaks later on, for the name of its school."""
    try:
        for _, element in etree.iterparse(BytesIO(data), events=("start",), resolve_entities=False, no_network=True):
            return element
    except etree.XMLSyntaxError:
        return None
    return None


def _number(text: str | None) -> int:
    try:
        return int(text or "")
    except ValueError:
        return 0


def _read(path: Path, schema: etree.XMLSchema) -> File:
    file = File(path, path.read_bytes())
    root: etree._Element | None
    try:
        root = etree.fromstring(file.data, _parser())
        if root.getroottree().docinfo.internalDTD is not None:
            # Such a document is not read at all, so that its first tag says nothing either.
            file.why = "DOCTYPE"
            root = None
        else:
            file.root = root
            file.valid = schema.validate(root.getroottree())
            if not file.valid:
                file.why = str(schema.error_log[0].message)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        file.why = str(error)
        root = _first_tag(file.data)
    if root is not None:
        name = etree.QName(root)
        if name.namespace == SUBMISSION and name.localname in ROOTS:
            file.topic_root = name.localname
        file.school, file.year = root.get("school", ""), root.get("year", "")
        file.revision = _number(root.get("revision"))
    return file


def read_region(data: Path, schemas: Path) -> Region:
    """All files of a data folder, each with its status: accepted, superseded, duplicate, conflicting, unknownSchool,
    wrongYear, unreadable; a file that counts and that its schema refuses is rejected."""
    roster_tree = etree.parse(str(data / "roster.xml"), _parser())
    roster_schema = etree.XMLSchema(etree.parse(str(schemas / "roster.xsd")))
    if not roster_schema.validate(roster_tree):
        raise SystemExit(f"roster.xml is not valid: {roster_schema.error_log[0]}")
    roster = roster_tree.getroot()
    year = int(roster.get("year"))
    schools = {
        e.get("code"): SchoolFiles(e, e.get("code"), e.get("stage")) for e in roster.findall(f"{{{ROSTER}}}school")
    }
    schema = etree.XMLSchema(etree.parse(str(schemas / "submission.xsd")))
    files: list[File] = []
    groups: dict[tuple[str, str], list[File]] = {}
    for path in sorted((data / "submissions").rglob("*.xml")):
        if path.is_symlink() or not path.is_file():
            continue
        file = _read(path, schema)
        files.append(file)
        if not file.topic_root or not file.school:
            _file_by_path(file, path.relative_to(data), schools)
            continue
        if file.school in schools:
            schools[file.school].files.append(file)
        if file.school not in schools:
            file.status = "unknownSchool"
        elif file.year != str(year):
            file.status = "wrongYear"
        else:
            groups.setdefault((file.school, file.topic_root), []).append(file)
    for (code, topic_root), group in groups.items():
        _choose(schools[code], topic_root, group)
    return Region(year, roster, schools, files)


def _file_by_path(file: File, path: Path, schools: dict[str, SchoolFiles]) -> None:
    """A file whose first tag says nothing belongs to the school, and the topic, that its path names."""
    file.status = "unreadable"
    codes = {code for code in re.findall(r"[0-9]+", str(path)) if code in schools}
    if len(codes) != 1:
        return
    school = schools[codes.pop()]
    school.files.append(file)
    for topic, topic_root in TOPICS.items():
        if topic in str(path):
            school.rejected[topic_root] = file.why or "unreadable"
            return


def _choose(school: SchoolFiles, topic_root: str, group: list[File]) -> None:
    """The highest revision counts; equal revisions with different content reject both."""
    highest = max(file.revision for file in group)
    top = [file for file in group if file.revision == highest]
    for file in group:
        if file.revision != highest:
            file.status = "superseded"
    if len({hashlib.sha256(file.data).digest() for file in top}) > 1:
        for file in top:
            file.status = "conflicting"
        school.rejected[topic_root] = "conflicting"
        return
    for file in top[1:]:
        file.status = "duplicate"
    if top[0].valid:
        top[0].status = "accepted"
        school.current[topic_root] = top[0]
    else:
        top[0].status = "rejected"
        school.rejected[topic_root] = top[0].why

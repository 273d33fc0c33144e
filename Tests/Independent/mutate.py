"""Make mutated documents out of the valid examples, the same ones for the same seed.

    python3 mutate.py --schemas DIR --examples DIR --out DIR [--count 2500] [--seed 7]

OUT/<family>/m00017-dropAttribute-swapSiblings.xml: the name says what was done. The examples themselves, valid and
invalid, are copied beside them. Nothing here knows which mutants are valid: that is what the validators are asked.
"""

from __future__ import annotations

import argparse
import copy
import random
import re
import shutil
import sys
from pathlib import Path
from typing import Callable

from lxml import etree

XSD = "{http://www.w3.org/2001/XMLSchema}"
XSI = "http://www.w3.org/2001/XMLSchema-instance"

#: The schema that judges each family of documents.
SCHEMA_OF = {
    "roster": "roster.xsd", "vice-principals": "submission.xsd", "leadership-group": "submission.xsd",
    "anti-bullying": "submission.xsd", "anti-drug": "submission.xsd", "model-school": "submission.xsd",
    "checklist": "checklist.xsd", "edition": "edition.xsd", "scorecard": "scorecard.xsd", "selection": "selection.xsd",
    "bureau-figures": "bureau-figures.xsd",
    "policy": "policy.xsd", "review": "review.xsd",
}  # fmt: skip

DATES = [
    "2025-02-29", "2024-02-29", "2025-13-01", "2025-00-10", "2025-01-00", "20250101", "2025-1-1", " 2025-01-01 ", "2025-01-01Z",
    "2025-01-01+08:00", "2025-01-01+15:00", "-2025-01-01", "12025-01-01", "0000-01-01", "2025/01/01", "1899-12-31", "1900-01-01", "2100-12-31",
    "2101-01-01", "2025-04-31", "２０２５-01-01", "2025年1月1日", "2025-01", "2025-12-31T00:00:00", "",
]  # fmt: skip
NUMBERS = [
    "-1", "0", "-0", "+1", "00", "007", "1", "2", "20", "99", "100", "101", "999", "1000", "9999", "10000", "65536", "99999", "100000",
    "999999", "1000000", "2147483647", "2147483648", "9223372036854775808", "1.0", "1.", ".5", "0.5", "1.5", "1.25", "2.75", "100.00", "100.01", "25.001", "1e3",
    " 7 ", "7\t", "７", "0x10", "NaN", "INF", "1,5", "1 000", "一", "", " ",
]  # fmt: skip
BOOLEANS = ["true", "false", "1", "0", "TRUE", "False", "yes", "是", "", " true "]
TEXTS = [
    "", " ", "  ", "\t", "\n", "a", "云", "云溪", "a b", "  a  ", "a  b", "&<>\"'", "=1+1", "-", "@x", "😀", "e\u0301", "\u00a0", "\u3000", "\u200b", "\ufeffx",
    "a\nb", "a" * 40, "a" * 41, "云" * 64, "云" * 65, "a" * 255, "a" * 256, "云" * 5000, "../x", "null", "d1", "d999", "G1", "G13", "K3", "V4", "#1", "1d",
]  # fmt: skip


class Material:
    """What mutations draw on: names, enumeration values and boundaries of the schemas, parts of the examples."""

    def __init__(self, schemas: Path, examples: dict[Path, etree._ElementTree]):
        names: dict[str, set[str]] = {"element": set(), "attribute": set()}
        tokens: set[str] = set()
        numbers: set[str] = set()
        lengths: set[int] = set()
        for path in sorted(schemas.glob("*.xsd")):
            for node in etree.parse(str(path)).iter(f"{XSD}*"):
                kind, value = etree.QName(node).localname, node.get("value")
                if kind in names and node.get("name"):
                    names[kind].add(node.get("name", ""))
                elif kind == "enumeration" and value is not None:
                    tokens.add(value)
                elif value is not None and re.fullmatch(r"(min|max)(In|Ex)clusive", kind):
                    numbers |= _around(value)
                elif value is not None and re.fullmatch(r"(min|max)?[lL]ength", kind):
                    lengths |= {int(value) - 1, int(value), int(value) + 1}
        self.elements = sorted(names["element"])
        self.attributes = sorted(names["attribute"])
        self.tokens = sorted(tokens)
        self.numbers = NUMBERS + sorted(numbers)
        self.lengths = sorted(n for n in lengths if 0 <= n <= 6000)
        self.parts: dict[str, list[etree._Element]] = {}
        for path, document in sorted(examples.items()):
            parts = self.parts.setdefault(path.parent.name, [])
            parts += [e for e in document.getroot().iter() if isinstance(e.tag, str)][1:]

    def value(self, old: str, random: random.Random) -> str:
        """Another value: mostly of the kind of the old one, sometimes of any kind."""
        if random.random() < 0.12:
            return random.choice(random.choice([DATES, self.numbers, BOOLEANS, TEXTS, self.tokens or TEXTS]))
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", old):
            return random.choice(DATES)
        if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", old):
            if random.random() < 0.3:
                return random.choice(sorted(_around(old)))
            return random.choice(self.numbers)
        if old in ("true", "false"):
            return random.choice(BOOLEANS)
        choice = random.randrange(6)
        if choice == 0:
            return random.choice([f" {old}", f"{old} ", f"\t{old}\n", old.upper(), old.capitalize(), old[:-1], old + old, old + "x"])
        if choice == 1 and self.tokens:
            return random.choice(self.tokens)
        if choice == 2 and self.lengths:
            return random.choice(["a", "云", "字 "]) * random.choice(self.lengths)
        return random.choice(TEXTS)


def _around(value: str) -> set[str]:
    """A boundary and its neighbours."""
    try:
        if "." in value:
            return {value, f"{float(value) - 0.01:.2f}", f"{float(value) + 0.01:.2f}"}
        return {value, str(int(value) - 1), str(int(value) + 1), f"{value}.0", f"{value}.5"}
    except ValueError:
        return {value}


# MARK: mutations of a tree: each returns whether it did something


Mutation = Callable[[etree._Element, Material, str, random.Random], bool]


def _elements(root: etree._Element) -> list[etree._Element]:
    return [e for e in root.iter() if isinstance(e.tag, str)]


def _inner(root: etree._Element, random: random.Random) -> etree._Element | None:
    inner = _elements(root)[1:]
    return random.choice(inner) if inner else None


def _with_attribute(root: etree._Element, random: random.Random) -> tuple[etree._Element, str] | None:
    places = [(e, str(name)) for e in _elements(root) for name in e.attrib]
    return random.choice(places) if places else None


def _renamed(element: etree._Element, local: str) -> str:
    namespace = etree.QName(element).namespace
    return f"{{{namespace}}}{local}" if namespace else local


def drop_element(root, material, family, random) -> bool:
    element = _inner(root, random)
    if element is None:
        return False
    element.getparent().remove(element)
    return True


def duplicate_element(root, material, family, random) -> bool:
    element = _inner(root, random)
    if element is None:
        return False
    for _ in range(random.choice([1, 1, 1, 2, 25])):
        element.addnext(copy.deepcopy(element))
    return True


def rename_element(root, material, family, random) -> bool:
    element = random.choice(_elements(root))
    element.tag = _renamed(element, random.choice([random.choice(material.elements or ["x"]), "x", "名称"]))
    return True


def move_element(root, material, family, random) -> bool:
    element, target = _inner(root, random), random.choice(_elements(root))
    if element is None or element is target or element in target.iterancestors():
        return False
    target.insert(random.randint(0, len(target)), element)
    return True


def swap_siblings(root, material, family, random) -> bool:
    parents = [e for e in _elements(root) if len(e) > 1]
    if not parents:
        return False
    parent = random.choice(parents)
    parent.append(parent[random.randrange(len(parent) - 1)])
    return True


def insert_element(root, material, family, random) -> bool:
    parts = material.parts.get(family, [])
    if random.random() < 0.3:
        parts = material.parts[random.choice(sorted(material.parts))]
    if not parts:
        return False
    target = random.choice(_elements(root))
    target.insert(random.randint(0, len(target)), copy.deepcopy(random.choice(parts)))
    return True


def empty_element(root, material, family, random) -> bool:
    element = random.choice(_elements(root))
    for child in list(element):
        element.remove(child)
    element.text = None
    return True


def wrap_element(root, material, family, random) -> bool:
    element = _inner(root, random)
    if element is None:
        return False
    wrapper = etree.Element(element.tag)
    element.addprevious(wrapper)
    wrapper.append(element)
    return True


def insert_text(root, material, family, random) -> bool:
    element = random.choice(_elements(root))
    text = random.choice(["x", "云溪", " ", "\n\n", "0", "\u00a0", "]]>"])
    if random.random() < 0.5 or element is root:
        element.text = (element.text or "") + text
    else:
        element.tail = (element.tail or "") + text
    return True


def change_text(root, material, family, random) -> bool:
    elements = [e for e in _elements(root) if (e.text or "").strip()]
    if not elements:
        return False
    element = random.choice(elements)
    element.text = material.value(element.text or "", random)
    return True


def insert_comment(root, material, family, random) -> bool:
    element = random.choice(_elements(root))
    node = etree.Comment(" 说明 ") if random.random() < 0.5 else etree.ProcessingInstruction("note", "x")
    element.insert(random.randint(0, len(element)), node)
    return True


def change_namespace(root, material, family, random) -> bool:
    namespace = random.choice(["", "urn:zhixiao:roster", "urn:zhixiao:submission", "urn:zhixiao:other", "urn:zhixiao:submission "])
    chosen = _elements(root) if random.random() < 0.2 else [random.choice(_elements(root))]
    for element in chosen:
        local = etree.QName(element).localname
        element.tag = f"{{{namespace}}}{local}" if namespace else local
    return True


def drop_attribute(root, material, family, random) -> bool:
    place = _with_attribute(root, random)
    if not place:
        return False
    del place[0].attrib[place[1]]
    return True


def rename_attribute(root, material, family, random) -> bool:
    place = _with_attribute(root, random)
    if not place:
        return False
    element, name = place
    value = element.attrib.pop(name)
    element.set(random.choice([random.choice(material.attributes or ["x"]), name.capitalize() if "{" not in name else "x", "x"]), value)
    return True


def move_attribute(root, material, family, random) -> bool:
    place = _with_attribute(root, random)
    if not place:
        return False
    element, name = place
    value = element.attrib.pop(name) if random.random() < 0.5 else element.get(name, "")
    random.choice(_elements(root)).set(name, value)
    return True


def add_attribute(root, material, family, random) -> bool:
    element = random.choice(_elements(root))
    if random.random() < 0.3:
        name, value = random.choice([
            (f"{{{XSI}}}nil", "true"), (f"{{{XSI}}}nil", "false"), (f"{{{XSI}}}type", "x"),
            (f"{{{XSI}}}noNamespaceSchemaLocation", "missing.xsd"), (f"{{{XSI}}}schemaLocation", "urn:zhixiao:other missing.xsd"),
            ("{http://www.w3.org/XML/1998/namespace}lang", "zh-Hans"), ("{http://www.w3.org/XML/1998/namespace}space", "preserve"),
            ("{urn:other}x", "1"),
        ])  # fmt: skip
        element.set(name, value)
    else:
        element.set(random.choice(material.attributes or ["x"]), material.value(random.choice(["1", "2025-01-01", "true", "a"]), random))
    return True


def change_value(root, material, family, random) -> bool:
    place = _with_attribute(root, random)
    if not place:
        return False
    element, name = place
    element.set(name, material.value(element.get(name, ""), random))
    return True


def copy_value(root, material, family, random) -> bool:
    """The value of another attribute, mostly of the same name: it breaks keys and references."""
    place = _with_attribute(root, random)
    if not place:
        return False
    element, name = place
    same = [e.get(name, "") for e in _elements(root) if e is not element and e.get(name) is not None]
    every = [str(value) for e in _elements(root) for value in e.attrib.values()]
    element.set(name, random.choice(same if same and random.random() < 0.8 else every))
    return True


MUTATIONS: dict[str, Mutation] = {
    "dropElement": drop_element, "duplicateElement": duplicate_element, "renameElement": rename_element,
    "moveElement": move_element, "swapSiblings": swap_siblings, "insertElement": insert_element,
    "emptyElement": empty_element, "wrapElement": wrap_element, "insertText": insert_text, "changeText": change_text,
    "insertComment": insert_comment, "changeNamespace": change_namespace, "dropAttribute": drop_attribute,
    "renameAttribute": rename_attribute, "moveAttribute": move_attribute, "addAttribute": add_attribute,
    "changeValue": change_value, "copyValue": copy_value,
}  # fmt: skip

#: Values are where schools err most.
WEIGHTS = {"changeValue": 10, "copyValue": 3, "dropAttribute": 3, "dropElement": 2, "changeText": 2}


# MARK: mutations of bytes


def _broken(data: bytes, random: random.Random) -> tuple[str, bytes]:
    text = data.decode("utf-8")
    body = text.split("?>", 1)[1] if text.startswith("<?xml") else text
    at = random.randrange(len(data) // 3, len(data))
    return random.choice([
        ("truncated", data[:at]),
        ("badByte", data[:at] + b"\xff" + data[at:]),
        ("nul", data[:at] + b"\x00" + data[at:]),
        ("trailingElement", data + b"<x/>"),
        ("ampersand", data[:at] + b"&" + data[at:]),
        ("entity", data[:at] + b"&nbsp;" + data[at:]),
        ("bom", b"\xef\xbb\xbf" + data),
        ("utf16", ('<?xml version="1.0" encoding="UTF-16"?>' + body).encode("utf-16")),
        ("gb18030", ('<?xml version="1.0" encoding="GB18030"?>' + body).encode("gb18030", "xmlcharrefreplace")),
        ("lyingEncoding", ('<?xml version="1.0" encoding="US-ASCII"?>' + body).encode("utf-8")),
        ("noDeclaration", body.strip().encode("utf-8")),
        ("latePrologue", b"\n" + data),
        ("empty", b""),
        ("controlCharacter", data[:at] + b"&#1;" + data[at:]),
    ])  # fmt: skip


def mutant(document: etree._ElementTree, family: str, material: Material, random: random.Random) -> tuple[str, bytes]:
    """One mutated document: the names of what was done, and the bytes."""
    root = copy.deepcopy(document.getroot())
    names = list(MUTATIONS)
    weights = [WEIGHTS.get(name, 1) for name in names]
    done: list[str] = []
    wanted = random.choices([1, 2, 3], [7, 2, 1])[0]
    while len(done) < wanted:
        name = random.choices(names, weights)[0]
        if MUTATIONS[name](root, material, family, random):
            done.append(name)
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    if random.random() < 0.05:
        name, data = _broken(data, random)
        done.append(name)
    return "-".join(done), data


def make(schemas: Path, examples: Path, out: Path, count: int, seed: int) -> int:
    """Write the mutants; returns how many documents stand in `out`."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    valid = {path: etree.parse(str(path), parser) for path in sorted(examples.glob("*/valid-*.xml")) if path.parent.name in SCHEMA_OF}
    if not valid:
        raise SystemExit(f"no */valid-*.xml under {examples}")
    material = Material(schemas, valid)
    chance = random.Random(seed)
    if out.exists():
        shutil.rmtree(out)
    for family in sorted({path.parent.name for path in valid}):
        (out / family).mkdir(parents=True)
        for path in sorted((examples / family).glob("*.xml")):
            shutil.copyfile(path, out / family / path.name)
    # Submissions come from many hands, the other families from few: three parts in four are submissions.
    paths = list(valid)
    weights = [3 if SCHEMA_OF[path.parent.name] == "submission.xsd" else 1 for path in paths]
    for number in range(count):
        path = chance.choices(paths, weights)[0]
        family = path.parent.name
        while True:
            try:
                names, data = mutant(valid[path], family, material, chance)
                break
            except ValueError:  # lxml refuses to write a value that XML cannot hold: draw again
                continue
        (out / family / f"m{number:05d}-{names}.xml").write_bytes(data)
    return sum(1 for _ in out.glob("*/*.xml"))


def main() -> int:
    parser = argparse.ArgumentParser(description="Make mutated documents out of the valid examples.")
    parser.add_argument("--schemas", type=Path, required=True)
    parser.add_argument("--examples", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=2500)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    total = make(options.schemas, options.examples, options.out, options.count, options.seed)
    print(f"{total} documents in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

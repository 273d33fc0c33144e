"""Hold the schemas against a processor of XML Schema that shares nothing with libxml2.

    python3 other_processor.py SCHEMAS

Every schema must load, and every shipped example must be accepted or refused as its name says, but for the two that this
processor is known to let pass. Exit code 1 if any is not, 77 if the processor (Debian: python3-xmlschema) is missing.
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree.ElementTree import ParseError

from mutate import SCHEMA_OF

try:
    import xmlschema
except ImportError:
    print("xmlschema is not installed for this Python (Debian: python3-xmlschema); the schemas met one processor only")
    raise SystemExit(77) from None

#: Faults that this processor does not see, and why.
UNSEEN = {
    "edition/invalid-title-language-unknown.xml": "it brings its own declaration of xml:lang",
    "roster/invalid-element-without-namespace.xml": "it takes an element without a namespace for one of its parent's",
}


def loaded(path: Path) -> xmlschema.XMLSchema | None:
    try:
        return xmlschema.XMLSchema(str(path))
    except (xmlschema.XMLSchemaException, ParseError) as error:
        print(f"{path.name} does not load: {error}")
        return None


def accepts(schema: xmlschema.XMLSchema, example: Path) -> bool:
    try:
        return schema.is_valid(str(example))
    except (xmlschema.XMLSchemaException, ParseError):
        return False


def main() -> int:
    folder = Path(sys.argv[1])
    schemas = {path.name: loaded(path) for path in sorted(folder.glob("*.xsd"))}
    wrong = sum(schema is None for schema in schemas.values())
    count = 0
    for family, name in sorted(SCHEMA_OF.items()):
        schema = schemas.get(name)
        if schema is None:
            continue
        for example in sorted((folder / "examples" / family).glob("*.xml")):
            count += 1
            place = f"{family}/{example.name}"
            if accepts(schema, example) != (example.name.startswith("valid") or place in UNSEEN):
                wrong += 1
                print(f"{place}: the other processor has another verdict")
    print(f"{len(schemas)} schemas, {count} examples, {wrong} differences")
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Print what a zip and XML reader finds in a Word document, as JSON: a second reader for what Zhixiao writes.

    python3 Tests/Independent/read_document.py FILE.docx

It needs lxml alone. Every part must be well formed, every relation must lead somewhere, every style that is used must exist.
"""

from __future__ import annotations

import json
import posixpath
import sys
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def text(node) -> str:
    return "".join("\n" if part.tag == W + "br" else part.text or "" for part in node.iter(W + "t", W + "br"))


def main() -> None:
    archive = zipfile.ZipFile(sys.argv[1])
    broken = archive.testzip()
    assert broken is None, broken
    parts = {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}
    missing = []
    for name, root in parts.items():
        if name.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(name))
            for relation in root:
                target = posixpath.normpath(posixpath.join(folder, relation.get("Target")))
                if target not in parts:
                    missing.append(target)
    body = parts["word/document.xml"].find(W + "body")
    styles = {style.get(W + "styleId") for style in parts["word/styles.xml"].iter(W + "style")}
    used = {node.get(W + "val") for part in ("word/document.xml", "word/footer1.xml") for node in parts[part].iter(W + "pStyle", W + "tblStyle")}
    paragraphs = [
        {"style": node.find(f"{W}pPr/{W}pStyle").get(W + "val"), "text": text(node)}
        for node in body.iterchildren(W + "p") if node.find(f"{W}pPr/{W}pStyle") is not None
    ]  # fmt: skip
    tables = [
        {
            "rows": [[text(cell) for cell in row.iter(W + "tc")] for row in table.iter(W + "tr")],
            "headers": len(list(table.iter(W + "tblHeader"))),
        }
        for table in body.iter(W + "tbl")
    ]
    json.dump(
        {
            "parts": archive.namelist(),
            "times": sorted({"-".join(map(str, entry.date_time)) for entry in archive.infolist()}),
            "missing": missing,
            "unknownStyles": sorted(used - styles),
            "paragraphs": paragraphs,
            "tables": tables,
            "footer": text(parts["word/footer1.xml"]),
        },
        sys.stdout, ensure_ascii=False, sort_keys=True, indent=1,
    )  # fmt: skip


if __name__ == "__main__":
    main()

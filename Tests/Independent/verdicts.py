"""Compare the verdict of `zhixiao validate` with that of xmllint, file by file.

    python3 verdicts.py ZHIXIAO_BINARY DIR --schemas DIR

DIR holds one folder per family, as mutate.py makes it. Exit code 1 if any verdict differs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from mutate import SCHEMA_OF

BATCH = 200


def zhixiao_command(binary: Path, folder: Path, schemas: Path) -> list[str]:
    return [str(binary), "validate", str(folder), "--format", "json", "--schemas", str(schemas)]


def verdicts_in(report: dict, folder: Path) -> dict[Path, bool]:
    """File → whether its schema accepts it, out of the JSON report."""
    found = {}
    for document in report["documents"]:
        path = Path(document["file"])
        candidates = [path, folder / path, folder.parent / path]
        existing = next((p for p in candidates if p.exists()), folder / path)
        found[existing.resolve()] = bool(document["schemaValid"])
    return found


def zhixiao_verdicts(binary: Path, folder: Path, schemas: Path) -> dict[Path, bool]:
    run = subprocess.run(zhixiao_command(binary, folder, schemas), capture_output=True, check=False)
    if run.returncode not in (0, 1):
        raise SystemExit(f"zhixiao validate ended with {run.returncode}: {run.stderr.decode(errors='replace')[:2000]}")
    try:
        return verdicts_in(json.loads(run.stdout), folder)
    except (json.JSONDecodeError, KeyError, TypeError) as error:
        message = run.stderr.decode(errors="replace")[:2000]
        raise SystemExit(f"zhixiao validate printed no report that can be read ({error!r}): {message}") from None


def xmllint_verdicts(folder: Path, schemas: Path) -> dict[Path, bool]:
    """A file without a verdict line could not be parsed, which is a rejection too."""
    found: dict[Path, bool] = {}
    for family in sorted(p for p in folder.iterdir() if p.is_dir()):
        schema = schemas / SCHEMA_OF[family.name]
        files = sorted(family.glob("*.xml"))
        for start in range(0, len(files), BATCH):
            batch = files[start : start + BATCH]
            command = ["xmllint", "--nonet", "--noout", "--schema", str(schema), *map(str, batch)]
            run = subprocess.run(command, capture_output=True, check=False)
            if run.returncode not in (0, 1, 3, 4):
                raise SystemExit(f"xmllint ended with {run.returncode}: {run.stderr.decode(errors='replace')[-2000:]}")
            lines = set(os.fsdecode(run.stderr).splitlines())
            found.update({path.resolve(): f"{path} validates" in lines for path in batch})
    return found


def compare(binary: Path, folder: Path, schemas: Path) -> tuple[int, list[str]]:
    """How many files were compared, and a line for each that differs."""
    theirs = xmllint_verdicts(folder, schemas)
    ours = zhixiao_verdicts(binary, folder, schemas)
    words = {True: "accepts", False: "rejects", None: "does not mention"}
    differences = [
        f"{path.relative_to(folder.resolve())}: xmllint {words[verdict]} it, zhixiao {words[ours.get(path)]} it"
        for path, verdict in sorted(theirs.items())
        if ours.get(path) is not verdict
    ]
    return len(theirs), differences


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare the verdicts of zhixiao and xmllint.")
    parser.add_argument("binary", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--schemas", type=Path, required=True)
    options = parser.parse_args()
    compared, differences = compare(options.binary, options.folder, options.schemas)
    for line in differences:
        print(line)
    print(f"{compared} compared, {len(differences)} differ")
    return 1 if differences or not compared else 0


if __name__ == "__main__":
    sys.exit(main())

"""Compare the workbook of a region with the scorecards of its RUN, school by school and criterion by criterion.

    python3 Tests/Independent/compare_workbook.py FILE.xlsx RUN

The workbook is read with openpyxl, the scorecards are RUN/scorecards.jsonl; every decimal is compared as an exact number.
Prints "N values equal", or each difference and exit code 1.
"""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from pathlib import Path

import openpyxl

WORDS = {"notReported": "未填报", "notProven": "佐证不足", "notApplicable": "不适用", "pending": "待核", "indeterminate": "无法判定"}


def number(cell: object) -> Decimal | None:
    return None if cell is None or isinstance(cell, str) else Decimal(repr(cell))


def main() -> int:
    book = openpyxl.load_workbook(sys.argv[1], read_only=True)
    cards = [json.loads(line) for line in Path(sys.argv[2], "scorecards.jsonl").read_text("utf-8").splitlines()]
    schools = list(book["学校"].iter_rows(values_only=True))
    criteria = list(book["评分项"].iter_rows(values_only=True))
    columns = {str(title).split(" ")[0]: place for place, title in enumerate(criteria[0])}
    details = {row[0]: row for row in criteria[1:]}
    equal, differences = 0, []

    def check(where: str, found: object, expected: object) -> None:
        nonlocal equal
        if found == expected:
            equal += 1
        else:
            differences.append(f"{where}: {found!r} in the workbook, {expected!r} in the scorecard")

    check("schools", len(schools) - 1, len(cards))
    for row, card in zip(schools[1:], cards):
        check("code", row[0], card["school"])
        check(card["school"] + " name", row[1], card["name"])
        if card["school"] not in details:
            continue
        index = card.get("index")
        check(card["school"] + " index", number(row[6]), None if index is None else Decimal(index))
        check(card["school"] + " grade", row[7] or "", card.get("gradeLabel") or "")
        for topic in card["checklists"]:
            for finding in topic["findings"]:
                cell = details[card["school"]][columns[finding["criterion"]]]
                where = f"{card['school']} {finding['criterion']}"
                if isinstance(cell, str):
                    check(where, cell, WORDS.get(finding["outcome"]))
                else:
                    check(where, number(cell), Decimal(finding["points"]))
    print("\n".join(differences[:20]) if differences else f"{equal} values equal")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())

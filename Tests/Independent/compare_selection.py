"""Compare the workbook of a selection with its JSON, school by school, gate by gate and fact by fact.

    python3 Tests/Independent/compare_selection.py selection.xlsx selection.json

The workbook is read with openpyxl; every decimal is compared as an exact number. The sheets must also have what an officer
works with: a header that stays, filters, A4 landscape with the header on each page.
Prints "N values equal", or each difference and exit code 1.
"""

from __future__ import annotations

import json
import math
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import openpyxl

SHEETS = ["遴选结果", "条件逐条", "名额与同分", "名单有多稳", "考察事项", "所用办法", "输入文件和指纹"]


def number(cell: object) -> Decimal | None:
    return None if cell is None or isinstance(cell, str) else Decimal(repr(cell))


def floored(exact: str) -> Decimal:
    return Decimal(math.floor(Fraction(exact) * 100)) / 100


def main() -> int:
    book = openpyxl.load_workbook(sys.argv[1])
    round_ = json.loads(Path(sys.argv[2]).read_text("utf-8"))
    equal, differences = 0, []

    def check(where: str, found: object, expected: object) -> None:
        nonlocal equal
        if found == expected:
            equal += 1
        else:
            differences.append(f"{where}: {found!r} in the workbook, {expected!r} in the JSON")

    def rows(name: str) -> list[tuple]:
        return [tuple(cell.value for cell in row) for row in book[name].iter_rows(min_row=2)]

    check("sheets", book.sheetnames, SHEETS)
    for page in book.worksheets:
        check(page.title + " frozen", page.freeze_panes.endswith("2"), True)
        check(page.title + " filter", page.auto_filter.ref is not None, True)
        check(page.title + " paper", (page.page_setup.orientation, int(page.page_setup.paperSize)), ("landscape", 9))
        check(page.title + " repeated", page.print_title_rows, "$1:$1")
    colours = {rule.formula[0] for area in book["遴选结果"].conditional_formatting for rule in area.rules}
    check("colours", {'=A2="不符合条件"', '=A2="同分待定"'} <= {f if f.startswith("=") else "=" + f for f in colours}, True)

    quotas = {quota["id"]: quota["title"] for quota in round_["quotas"]}
    gates = {gate["id"]: gate for gate in round_["gates"]}
    names = {decision["school"]: decision["name"] for decision in round_["decisions"]}

    table = rows("遴选结果")
    check("schools", len(table), len(round_["decisions"]))
    for row, decision in zip(table, round_["decisions"]):
        where, keys = decision["school"], len(round_["ranking"])
        check(where + " head", row[:6], tuple(decision[key] for key in ("standingLabel", "rank", "reserve", "school", "name", "stageLabel")))
        check(where + " quota", row[7], quotas.get(decision["quota"]))
        for place, key in enumerate(decision["keys"]):
            cell = row[8 + place]
            check(f"{where} {key['label']}", cell if key["by"] == "titleYears" else number(cell), key["value"] if key["by"] == "titleYears" else floored(key["exact"]))
        rest = row[8 + keys :]
        check(where + " index", number(rest[0]), None if decision["index"] is None else Decimal(decision["index"]))
        check(where + " grade", rest[1], decision["grade"])
        check(where + " answers", [cell for cell in rest[2:-1] if cell is not None], [answer["resultLabel"] for answer in decision["answers"]])
        check(where + " reason", rest[-1], decision["reason"])

    expected = []
    for decision in round_["decisions"]:
        for answer in decision["answers"]:
            gate = gates[answer["gate"]]
            start = (
                decision["school"], decision["name"], decision["standingLabel"], gate["id"], gate["title"], answer["resultLabel"],
                None if answer["measure"] is None else floored(answer["measure"]),
                None if gate["threshold"] is None else Decimal(gate["threshold"]), answer["reason"],
            )  # fmt: skip
            for fact in answer["facts"] or [{}]:
                expected.append(start + tuple(fact.get(key) or None for key in ("label", "value", "file", "line", "path")))
    found = [row[:6] + (number(row[6]), number(row[7])) + row[8:] for row in rows("条件逐条")]
    check("answers", len(found), len(expected))
    for place, (one, other) in enumerate(zip(found, expected)):
        check(f"answer {place}", one, other)

    for row, quota in zip(rows("名额与同分"), round_["quotas"], strict=True):
        tied = [d for d in round_["decisions"] if d["quota"] == quota["id"] and d["standing"].startswith("tied")]
        check(quota["id"], row[:2] + row[3:7], (quota["id"], quota["title"], quota["eligible"], quota["unverified"], quota["spare"], len(tied)))
        check(quota["id"] + " places", row[2], "不明" if quota["places"] is None else quota["places"])
        check(quota["id"] + " ties", [line.split("：")[0] for line in (row[7] or "").split("\n") if line], [d["name"] for d in tied])
    for row, margin in zip(rows("名单有多稳"), round_["margins"], strict=True):
        check(margin["title"], (row[2], number(row[3])), (margin["title"], Decimal(margin["current"])))
        for cell, bound in ((row[6], margin["lower"]), (row[7], margin["upper"])):
            schools = "、".join(names[school] for school in bound["schools"]) or None
            check(margin["title"] + " schools", cell, "更早的事件没有读进来" if bound["horizon"] else schools)
    visits = [
        (d["school"], d["name"], d["standingLabel"], v["subject"], v["title"], v["question"], v["lookAt"] or None, v["ask"], None)
        for d in round_["decisions"] for v in d["visit"]
    ]  # fmt: skip
    check("visits", [row[:3] + row[4:] for row in rows("考察事项")], visits)
    stated = {(row[1], row[2], row[4]) for row in rows("所用办法")}
    for rule in round_["gates"] + round_["quotas"]:
        check(rule["id"], (rule["id"], rule["title"], "\n".join(rule["basis"])) in stated, True)
    files = [(i["file"], i["sha256"]) for i in round_["inputs"] if i["kind"] != "submission"]
    check("inputs", [row[1:3] for row in rows("输入文件和指纹")[:-1]], files)
    check("submissions", f"共 {len(round_['inputs']) - len(files)} 份" in rows("输入文件和指纹")[-1][1], True)
    print("\n".join(differences[:20]) if differences else f"{equal} values equal")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())

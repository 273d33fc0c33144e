"""Print what openpyxl finds in a workbook, as JSON with sorted keys: a second reader for what Zhixiao writes.

    python3 Tests/Independent/read_workbook.py FILE.xlsx

It needs openpyxl (Debian: python3-openpyxl). Values keep their type: a date is {"date": …}, a formula would be {"formula": …}.
"""

from __future__ import annotations

import datetime
import json
import sys

import openpyxl


def value(cell) -> object:
    if cell.data_type == "f":
        return {"formula": cell.value}
    if isinstance(cell.value, datetime.datetime):
        return {"date": cell.value.date().isoformat()}
    return cell.value


def sheet(page) -> dict[str, object]:
    rules = [
        {"range": str(area.sqref), "formulas": [formula for rule in area.rules for formula in rule.formula]}
        for area in page.conditional_formatting
    ]
    return {
        "rows": [[value(cell) for cell in row] for row in page.iter_rows()],
        "formats": [cell.number_format for cell in page[2]] if page.max_row > 1 else [],
        "links": {cell.coordinate: cell.hyperlink.target or cell.hyperlink.location for row in page.iter_rows() for cell in row if cell.hyperlink},
        "frozen": page.freeze_panes,
        "filter": page.auto_filter.ref,
        "landscape": page.page_setup.orientation,
        "paper": page.page_setup.paperSize,
        "fitToWidth": page.sheet_properties.pageSetUpPr.fitToPage if page.sheet_properties.pageSetUpPr else False,
        "repeated": page.print_title_rows,
        "rules": rules,
        "charts": len(page._charts),
    }  # fmt: skip


def main() -> None:
    book = openpyxl.load_workbook(sys.argv[1])
    properties = book.properties
    json.dump(
        {
            "title": properties.title,
            "author": properties.creator,
            "created": properties.created.isoformat(),
            "names": book.sheetnames,
            "sheets": [sheet(page) for page in book.worksheets],
        },
        sys.stdout, ensure_ascii=False, sort_keys=True, indent=1,
    )  # fmt: skip


if __name__ == "__main__":
    main()

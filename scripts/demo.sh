#!/bin/sh
# Scores both seed data folders, makes the bureau's report of each, and says where to look. $1: the program.
set -eu
program=$1

for seed in longquan-2020 yunxi-2025; do
    # Exit code 1 only says that some of the schools' files were rejected, which the seeds contain on purpose.
    "$program" score "seeds/$seed" --out "run/$seed" || [ $? -eq 1 ]
    # The results link the dashboard to the pages of the schools; the bureau's own figures stand with the data.
    set --
    if [ -f "seeds/$seed/bureau-figures.xml" ]; then
        set -- --figures "seeds/$seed/bureau-figures.xml"
    fi
    "$program" report "run/$seed" --out "run/$seed-report" "$@" || [ $? -eq 1 ]
done
echo
echo "请在浏览器中打开 open in a browser:"
for seed in longquan-2020 yunxi-2025; do
    echo "  $(pwd)/run/$seed/index.html               各校评分卡 scorecards"
    echo "  $(pwd)/run/$seed-report/index.html        教育局看板 the bureau's dashboard"
    echo "  $(pwd)/run/$seed-report/annex.docx        年度数据附表 the yearly annex"
    echo "  $(pwd)/run/$seed-report/region.xlsx       工作簿 the workbook"
done

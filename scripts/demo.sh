#!/bin/sh
# Scores the seed data folders, makes the bureau's reports and selections, and says where to look. $1: the program.
set -eu
program=$1

for seed in longquan-2020 yunxi-2024 yunxi-2025; do
    # Exit code 1 only says that some of the schools' files were rejected, which the seeds contain on purpose.
    "$program" score "seeds/$seed" --out "run/$seed" || [ $? -eq 1 ]
done
# The selection of model schools under the policy of each round.
"$program" select seeds/longquan-2020 --policy checklists/2020/policy-lishui-2020.xml --out run/longquan-2020-selection
"$program" select seeds/yunxi-2025 --policy seeds/yunxi-2025/policy.xml --out run/yunxi-2025-selection || [ $? -eq 1 ]
# The results link the dashboard to the pages of the schools; the bureau's own figures stand with the data.
"$program" report run/longquan-2020 --figures seeds/longquan-2020/bureau-figures.xml \
    --selection run/longquan-2020-selection --out run/longquan-2020-report || [ $? -eq 1 ]
"$program" report run/yunxi-2025 --previous run/yunxi-2024 --selection run/yunxi-2025-selection \
    --out run/yunxi-2025-report || [ $? -eq 1 ]
"$program" compare run/yunxi-2024 run/yunxi-2025 --out run/yunxi-2024-2025 >/dev/null
echo
echo "请在浏览器中打开 open in a browser:"
for seed in longquan-2020 yunxi-2025; do
    echo "  $(pwd)/run/$seed/index.html               各校评分卡 scorecards"
    echo "  $(pwd)/run/$seed-report/index.html        教育局看板 the bureau's dashboard"
    echo "  $(pwd)/run/$seed-report/annex.docx        年度数据附表 the yearly annex"
    echo "  $(pwd)/run/$seed-report/region.xlsx       工作簿 the workbook"
    echo "  $(pwd)/run/$seed-selection/index.html     示范校遴选 the selection"
done
echo "  $(pwd)/run/yunxi-2024-2025/index.html         两年比较 two years compared"

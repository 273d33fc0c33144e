#!/bin/sh
# Scores the seed data folders, compares the two years of one, and says where to look. $1: the program.
set -eu
program=$1

for seed in longquan-2020 yunxi-2024 yunxi-2025; do
    # Exit code 1 only says that some of the schools' files were rejected, which the seeds contain on purpose.
    "$program" score "seeds/$seed" --out "run/$seed" || [ $? -eq 1 ]
done
# The selection of model schools under the policy of each seed.
"$program" select seeds/longquan-2020 --policy checklists/2020/policy-lishui-2020.xml --out run/longquan-2020-selection
"$program" select seeds/yunxi-2025 --policy seeds/yunxi-2025/policy.xml --out run/yunxi-2025-selection || [ $? -eq 1 ]
"$program" compare run/yunxi-2024 run/yunxi-2025 --out run/yunxi-2024-2025 >/dev/null
echo
echo "请在浏览器中打开 open in a browser:"
for page in longquan-2020 longquan-2020-selection yunxi-2024 yunxi-2025 yunxi-2025-selection yunxi-2024-2025; do
    echo "  $(pwd)/run/$page/index.html"
done

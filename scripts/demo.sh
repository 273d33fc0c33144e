#!/bin/sh
# Scores both seed data folders and says where to look. $1: the program.
set -eu
program=$1

for seed in longquan-2020 yunxi-2025; do
    # Exit code 1 only says that some of the schools' files were rejected, which the seeds contain on purpose.
    "$program" score "seeds/$seed" --out "run/$seed" || [ $? -eq 1 ]
done
# The selection of model schools under the policy of each seed.
"$program" select seeds/longquan-2020 --policy checklists/2020/policy-lishui-2020.xml --out run/longquan-2020-selection
"$program" select seeds/yunxi-2025 --policy seeds/yunxi-2025/policy.xml --out run/yunxi-2025-selection || [ $? -eq 1 ]
echo
echo "请在浏览器中打开 open in a browser:"
for seed in longquan-2020 yunxi-2025; do
    echo "  $(pwd)/run/$seed/index.html"
    echo "  $(pwd)/run/$seed-selection/index.html"
done

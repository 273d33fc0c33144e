#!/bin/sh
# Scores the seed data folders, compares the two years of one, and says where to look. $1: the program.
set -eu
program=$1

for seed in longquan-2020 yunxi-2024 yunxi-2025; do
    # Exit code 1 only says that some of the schools' files were rejected, which the seeds contain on purpose.
    "$program" score "seeds/$seed" --out "run/$seed" || [ $? -eq 1 ]
done
"$program" compare run/yunxi-2024 run/yunxi-2025 --out run/yunxi-2024-2025 >/dev/null
echo
echo "请在浏览器中打开 open in a browser:"
for seed in longquan-2020 yunxi-2024 yunxi-2025 yunxi-2024-2025; do
    echo "  $(pwd)/run/$seed/index.html"
done

#!/bin/sh
# Measures the release build against xmllint and a Python script over the same documents, in turn, in one run.
#   scripts/bench.sh [--schools 10000] [--runs 3] [--no-python] [--keep]     BENCH_LARGE=1 adds 100 000 schools
set -eu
cd "$(dirname "$0")/.."
swift build -c release --product zhixiao
# The Python yardstick needs lxml and Jinja2; only the benchmark does, so they are installed here.
python=""
for candidate in python3 /usr/bin/python3; do
    "$candidate" -c 'import lxml, jinja2' 2>/dev/null && python=$candidate && break
done
if [ -z "$python" ]; then
    run=""
    [ "$(id -u)" -eq 0 ] || run="sudo"
    $run apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq --no-install-recommends python3-lxml python3-jinja2
    python=/usr/bin/python3
fi
exec "$python" scripts/bench/bench.py --binary .build/release/zhixiao "$@"

#!/bin/sh
# Measures the release build against xmllint and a Python script over the same documents, in turn, in one run.
#   scripts/bench.sh [--schools 10000] [--runs 3] [--no-python] [--keep]     BENCH_LARGE=1 adds 100 000 schools
set -eu
cd "$(dirname "$0")/.."
build=${BENCH_BUILD_PATH:-.build}
swift build -c release --product zhixiao --build-path "$build" -j 2
exec python3 scripts/bench/bench.py --binary "$build/release/zhixiao" "$@"

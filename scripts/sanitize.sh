#!/bin/sh
# Stresses the XML layer in parallel: under the thread sanitizer, for leaks and memory errors under valgrind, and under
# drd, which also sees into libxml2.
set -eu
swift build --product xml-stress --sanitize=thread --scratch-path .build-tsan
TSAN_OPTIONS="halt_on_error=1" .build-tsan/debug/xml-stress 4 100
swift build --product xml-stress
valgrind -q --error-exitcode=9 --leak-check=full --show-leak-kinds=definite,indirect \
    --errors-for-leak-kinds=definite,indirect .build/debug/xml-stress 2 40
valgrind --tool=drd -q --check-stack-var=no --suppressions=scripts/valgrind.supp --error-exitcode=9 \
    .build/debug/xml-stress 4 30
echo "并发与内存检查通过 threads and memory are clean"

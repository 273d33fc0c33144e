#!/bin/sh
# Runs the parallel stress of the XML layer under the thread sanitizer and under valgrind's leak check.
set -eu
swift build --product xml-stress --sanitize=thread --scratch-path .build-tsan
TSAN_OPTIONS="halt_on_error=1" .build-tsan/debug/xml-stress
swift build --product xml-stress
valgrind --quiet --leak-check=full --show-leak-kinds=definite,indirect --errors-for-leak-kinds=definite,indirect \
    --error-exitcode=9 .build/debug/xml-stress --short
echo "并发与内存检查通过 threads and memory are clean"

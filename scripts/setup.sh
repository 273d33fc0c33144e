#!/bin/sh
# Installs the Debian packages that building and testing need, if any is missing. Quiet when nothing is.
set -eu

# What for is said in docs/dependencies.md.
packages="libxml2-dev libmimalloc-dev libxlsxwriter-dev libminizip-dev nettle-dev pkg-config
    libxml2-utils python3-lxml python3-openpyxl python3-xmlschema valgrind"

missing=""
for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "安装缺少的软件包 installing:$missing"
run=""
[ "$(id -u)" -eq 0 ] || run="sudo"
$run apt-get update -qq
# shellcheck disable=SC2086  # the list is meant to be split
DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq --no-install-recommends $missing

#!/usr/bin/env bash
# Fetches Det Fælles Designsystem (dkfds) and builds the part of it that our pages use, into wwwroot/vendor/dkfds.
# Run it to change the version or the parts (vendor.scss); the result is committed, so nobody else needs Node.
set -euo pipefail
cd "$(dirname "$0")"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --prefix "$work" --no-save --ignore-scripts --silent dkfds@11.2.0 sass@1.108.2

dkfds="$work/node_modules/dkfds/dist"
target=wwwroot/vendor/dkfds
rm -rf "$target"
mkdir -p "$target/css" "$target/fonts" "$target/img/svg-icons"

"$work/node_modules/.bin/sass" --no-source-map --style=compressed --quiet --load-path="$dkfds/scss" \
  vendor.scss "$target/css/dkfds.css"

# unmodified files of the family's own Latin subset: the font's licence reserves its name
for weight in Regular SemiBold; do
  cp "$dkfds/fonts/IBMPlexSans/split/woff2/IBMPlexSans-$weight-Latin1.woff2" "$target/fonts/"
done
cp "$dkfds/fonts/IBMPlexSans/split/woff2/license.txt" "$target/fonts/LICENSE.txt"
for icon in check-white minus-white chevron-down chevron-up; do
  cp "$dkfds/img/svg-icons/$icon.svg" "$target/img/svg-icons/"
done
cp "$dkfds/LICENSE.md" "$target/LICENSE.md"

#!/usr/bin/env bash
# Fetches ProseMirror and markdown-it and bundles the part of them that our editor uses, into wwwroot/vendor/editor.
# Run it to change a version or what is used (vendor-editor.js); the result is committed, so nobody else needs Node.
set -euo pipefail
cd "$(dirname "$0")"

# every package of the bundle by its exact version, also those that others bring along
packages=(
  prosemirror-{model@1.25.13,state@1.4.4,transform@1.12.6,view@1.42.9,commands@1.7.2,keymap@1.2.3,history@1.5.1}
  prosemirror-{inputrules@1.6.0,gapcursor@1.4.1,schema-list@1.6.0,tables@1.8.5,markdown@1.13.9}
  markdown-it@14.3.3 linkify-it@5.0.2 uc.micro@2.1.0 mdurl@2.1.0 entities@4.5.0 punycode.js@2.3.1
  orderedmap@2.1.1 rope-sequence@1.3.4 w3c-keyname@2.2.8
)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --prefix "$work" --no-save --ignore-scripts --silent "${packages[@]}" esbuild@0.28.2

target=wwwroot/vendor/editor
rm -rf "$target"
mkdir -p "$target"
cp vendor-editor.js "$work/"
(
  cd "$work"
  node_modules/.bin/esbuild vendor-editor.js --bundle --minify --format=esm --target=es2022 --charset=utf8 \
    --legal-comments=none --metafile=parts.json --outfile=editor.js --log-level=warning
)
cp "$work/editor.js" "$target/editor.js"

# one licence for each package that is really in the bundle
parts=$(grep -oE '"node_modules/[^"]+/' "$work/parts.json" | sed -E 's|"node_modules/([^/]+)/.*|\1|' | sort -u)
for part in $parts; do
  version=$(node -p "require('$work/node_modules/$part/package.json').version")
  printf '==== %s %s ====\n\n' "$part" "$version"
  cat "$work/node_modules/$part"/LICENSE*
  printf '\n'
done | sed -e 's/\r$//' -e 's/[[:space:]]*$//' -e '${/^$/d}' >"$target/LICENSES.txt"

cat >"$target/README.md" <<TEXT
# The editor's foundation

\`editor.js\` is ProseMirror and markdown-it, unmodified, in one minified ES module. \`src/Raadslag.Web/vendor-editor.sh\` makes
it from the packages named there; \`vendor-editor.js\` says which of their exports are in it. \`LICENSES.txt\` holds the licence
of each package. Our own code is \`text-editor.js\` and the folder \`text-editor\`. See docs/adr/0011-editor.md.
TEXT

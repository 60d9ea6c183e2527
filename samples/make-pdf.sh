#!/bin/sh
# Remakes every sample from samples/source: PDF, Word and text. Needs Chromium, LibreOffice, poppler-utils
# and the Liberation fonts. The files are committed, so nothing here runs in a build or in a test.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

browse() { # OPTION ADDRESS
    chromium --headless=new --no-sandbox --disable-gpu --font-render-hinting=none --no-pdf-header-footer \
        --user-data-dir="$work/profile" "$@" 2>/dev/null
}

# The page on which each heading of the contents (page 3) stands, as 1=5,1.1=5,…: printed in the second round.
pages_of() { # PDF
    pdftotext -layout "$1" - | awk 'BEGIN { RS = "\f"; FS = "\n" }
        NR == 3 { for (i = 1; i <= NF; i++) {
            heading = $i; sub(/^ +/, "", heading); sub(/(  |\.\.\.).*/, "", heading)
            heading = substr(heading, 1, 18); sub(/ +$/, "", heading)
            if (heading ~ /^([0-9]+\.|Deltagerf)/) listed[heading] = 1 } }
        NR > 3 { for (i = 1; i <= NF; i++) for (heading in listed) if (index(" " $i, " " heading)) {
            number = heading; sub(/\.? .*/, "", number); sub(/^Deltagerf.*/, "Deltagerfortegnelse", number)
            printf "%s%s=%d", comma, number, NR; comma = ","; delete listed[heading] } }'
}

print() { # NAME: leaves $work/NAME.pdf and sets pages
    page="file://$PWD/source/$1.html"
    browse --print-to-pdf="$work/$1.pdf" "$page"
    pages=$(pages_of "$work/$1.pdf")
    browse --print-to-pdf="$work/$1.pdf" "$page?pages=$pages"
}

text() { # NAME: the document as text with tabs and dashes
    browse --dump-dom "file://$PWD/source/$1.html?form=text&pages=$pages" |
        sed -n '/<pre>/,/<\/pre>/p' | sed 's/.*<pre>//; s/<\/pre>.*//; s/&lt;/</g; s/&gt;/>/g; s/&nbsp;/ /g; s/&amp;/\&/g'
}

lines() { # NAME: the text as it leaves a PDF, with line ends, hyphens and page heads
    pdftotext -layout "$work/$1.pdf" - | sed 's/\f/ /; s/ \{20,\}\(SIDE | [0-9]*\)$/\n\n\1\n/; s/^ \{1,11\}//' |
        sed 's/^\([./]\{1,4\}\) \{2,\}/\1 /' | cat -s
}

word() { # NAME: Word, by way of the completed page
    browse --dump-dom "file://$PWD/source/$1.html?pages=$pages" |
        sed 's/<link[^>]*>//; s/<script[^>]*><\/script>//; s/<style>/<style type="unused">/
             s/<span class="leader">\.*<\/span>/ ..... /g; s/\(<span class="mark[^>]*>[^<]*<\/span>\)/\1 /' >"$work/$1.html"
    soffice -env:UserInstallation="file://$work/office" --headless --infilter="HTML (StarWriter)" \
        --convert-to "docx:MS Word 2007 XML" --outdir "$work" "$work/$1.html" >/dev/null
}

for source in source/*.html; do
    name=$(basename "$source" .html)
    case $name in
        kkr-sjaelland-*) folder=kkr-sjaelland ;;
        *) folder=kkr-nordjylland ;;
    esac
    target="$folder/${name#"$folder"-}"
    print "$name"
    case $name in
        kkr-sjaelland-2026-03-20-referat | kkr-nordjylland-2026-06-23-referat)
            cp "$work/$name.pdf" "$target.pdf"
            text "$name" >"$target.txt"
            ;;
        kkr-sjaelland-2026-06-12-referat)
            cp "$work/$name.pdf" "$target.pdf"
            lines "$name" >"$target.txt"
            ;;
        kkr-nordjylland-2026-11-30-dagsorden) lines "$name" >"$target.txt" ;;
        kkr-sjaelland-2026-11-27-dagsorden)
            word "$name"
            cp "$work/$name.docx" "$target.docx"
            text "$name" >"$target.txt"
            ;;
        kkr-nordjylland-2026-03-24-referat) text "$name" >"$target.txt" ;;
        *)
            echo "$source has no form in $0" >&2
            exit 1
            ;;
    esac
done

browse --hide-scrollbars --default-background-color=00000000 --window-size=240,240 \
    --screenshot="$PWD/kkr-sjaelland/logo.png" "file://$PWD/source/kkr-sjaelland-logo.svg"

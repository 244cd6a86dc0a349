#!/usr/bin/env bash
# client-table.sh HARNESS: measures what programs that are not ours keep of each field of a citation, and writes the table of docs/citations.md.
# HARNESS is a folder with clients/zotero-import.mjs and clients/parse-npm.mjs, which print as JSON what a program has read.
# Zotero's import needs clones of its repositories in HARNESS/src; pandoc is a command.
set -euo pipefail
harness=$(cd "${1:?expected the folder of the client harness}" && pwd)
cd "$(dirname "$0")/.."
folder=$PWD/catalog-it/target/clients
read=$PWD/catalog-it/target/read
rm -rf "$folder" "$read"
mkdir -p "$read"
run() {
  ./mvnw -ntp -q -pl catalog-it exec:java -Dexec.classpathScope=test \
    -Dexec.mainClass="io.github.catalogkit.it.client.$1" -Dexec.args="$2"
}
./mvnw -ntp -q -pl catalog-it -am -DskipTests install
run ClientFiles "$folder"
cd "$folder"
zotero() { node "$harness/clients/zotero-import.mjs" "$@"; }
npm_() { node "$harness/clients/parse-npm.mjs" "$@"; }
zotero everything.biblatex.bib BibTeX >"$read/Zotero BibLaTeX.json"
zotero everything.ris >"$read/Zotero RIS.json"
zotero everything.csl.json >"$read/Zotero CSL.json"
npm_ bbt-parser-default everything.biblatex.bib >"$read/Better BibTeX BibLaTeX.json"
npm_ citation-js everything.biblatex.bib >"$read/citation-js BibLaTeX.json"
npm_ citation-js everything.bib >"$read/citation-js BibTeX.json"
npm_ citation-js everything.ris >"$read/citation-js RIS.json"
npm_ citation-js everything.csl.json >"$read/citation-js CSL.json"
pandoc -f biblatex -t csljson everything.biblatex.bib >"$read/pandoc BibLaTeX.json"
pandoc -f bibtex -t csljson everything.bib >"$read/pandoc BibTeX.json"
pandoc -f csljson -t csljson everything.csl.json >"$read/pandoc CSL.json"
cd - >/dev/null
run ClientTable "docs/citations.md $read"

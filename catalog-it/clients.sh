#!/usr/bin/env bash
# clients.sh HARNESS: has programs that are not ours read all exports, and fails if one of them loses something.
# HARNESS is a folder with a script validate.sh, which takes files and finds what to expect of each in FILE.expected.tsv.
set -euo pipefail
harness=$(cd "${1:?expected the folder of the client harness}" && pwd)
cd "$(dirname "$0")/.."
folder=catalog-it/target/clients
rm -rf "$folder"
./mvnw -ntp -q -pl catalog-it -am -DskipTests install
./mvnw -ntp -q -pl catalog-it exec:java -Dexec.classpathScope=test \
  -Dexec.mainClass=io.github.catalogkit.it.client.ClientFiles -Dexec.args="$folder"
cd "$folder"
mapfile -t files < <(ls | grep -E '\.(bib|ris|opml|md|csl\.json)$|^[a-z-]+\.json$')
"$harness/validate.sh" "${files[@]}"

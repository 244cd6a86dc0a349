#!/bin/sh
# Runs the self-contained archive in a directory that has nothing else but the C library, as its root: no Java, no other program
# than a shell. "./mvnw -pl catalog-cli -am package -Parchive" builds the archive. Needs Linux, and the permission to change the root.
set -eu
cd "$(dirname "$0")/.."

archive=$(ls catalog-cli/target/catalog-*-linux-*.tar.gz 2>/dev/null | head -n 1)
if [ -z "$archive" ]; then
  echo "skipped: there is no archive; build it with -Parchive"
  exit 0
fi
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

tar -xzf "$archive" -C "$root"
mv "$root"/catalog-* "$root/catalog"
mkdir -p "$root/bin" "$root/dev" "$root/tmp" "$root/list"
: > "$root/dev/null"
cp "$(readlink -f "$(command -v sh)")" "$root/bin/sh"

# The libraries of the shell and of Java: with most JDKs only those of the C library.
for file in "$root/bin/sh" "$root/catalog/runtime/bin/java" "$root"/catalog/runtime/lib/*.so "$root"/catalog/runtime/lib/server/*.so; do
  ldd "$file" 2>/dev/null | grep -o '/[^ ]*' | grep -v "^$root" || true
done | sort -u | while read -r library; do
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done

if [ "$(id -u)" = 0 ]; then
  enter="chroot"
elif unshare -r true 2>/dev/null; then
  enter="unshare -r chroot"
else
  echo "skipped: the root cannot be changed here"
  exit 0
fi
in_root() {
  $enter "$root" /bin/sh -c "export LD_LIBRARY_PATH=/catalog/runtime/lib; cd /list && $1"
}

cat > "$root/list/list.md" <<'LIST'
# Awesome Editors

## Editors

- [micro](https://micro-editor.github.io/) - An editor that needs no manual.
- [Vim](https://www.vim.org/) - An editor for the terminal.
LIST

catalog=/catalog/bin/catalog
in_root "$catalog import list.md --package org.example -o editors"
in_root "$catalog lint editors/src/main/java"
in_root "$catalog add https://helix-editor.com/ editors/src/main/java --section Editors --title Helix"
in_root "$catalog export editors/src/main/java -o editors/README.md"
in_root "$catalog convert editors/README.md -o list.bib"
grep -q 'Helix' "$root/list/editors/README.md"
grep -q 'helix-editor.com' "$root/list/list.bib"

# What only the compiler can read.
sed -i 's/title = "Vim"/title = Editors.VIM/; s/^}$/String VIM = "Vim 9"; }/' "$root/list/editors/src/main/java/org/example/Editors.java"
in_root "$catalog export editors/src/main/java -o editors/README.md"
grep -q 'Vim 9' "$root/list/editors/README.md"
echo "the archive of $(wc -c < "$archive") bytes runs without Java: import, lint, add, export, convert"

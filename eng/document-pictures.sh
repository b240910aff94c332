#!/usr/bin/env bash
# Takes the pictures of docs/documents: the first page of each document of samples/Gallery. eng/document-pictures.sh [ID…]; without ids, of all.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet run --project samples/Gallery -- "$work"
for id in "${@:-}"; do
  for file in "$work"/${id:-*}.docx; do
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$file" >/dev/null
    name=$(basename "$file" .docx)
    pdftoppm -r 75 -gray -png -singlefile -f 1 -l 1 "$work/$name.pdf" "docs/images/documents/$name"
    echo "docs/images/documents/$name.png"
  done
done

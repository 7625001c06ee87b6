#!/bin/sh
# usage: smoke-test.sh JAVA_HOME FOLDER-WITH-THE-ARCHIVES
# Unpacks each archive of the release into an empty folder and uses it there as somebody who has just got it: with an empty
# home, in the plainest locale, through a link, and the one with a runtime without any Java in reach.
set -eu
jdk=$1
archives=$(cd "$2" && pwd)
testdata=$(cd "$(dirname "$0")/../../testdata" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/tools"
for tool in sh readlink; do # no Java among them
    ln -s "$(command -v $tool)" "$place/tools/$tool"
done

# a page that shows an image alone
cat > "$place/scan.pdf" << 'END'
%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R>> endobj
4 0 obj <</Length 68>> stream
q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q           
endstream endobj
trailer <</Root 1 0 R>>
END

fail() {
    echo "$archive: $1" >&2
    cat "$place/said" >&2
    exit 1
}

unpack() {
    mkdir -p "$folder/home" "$folder/programs"
    case $archive in
        *.tar.gz) tar -xzf "$archive" -C "$folder" ;;
        *) if command -v unzip > /dev/null; then
            unzip -q "$archive" -d "$folder"
        else # which knows nothing of modes
            (cd "$folder" && "$jdk/bin/jar" --extract --file "$archive" && chmod +x yusuan-*/bin/yusuan)
        fi ;;
    esac
    ln -s "$folder"/yusuan-*/bin/yusuan "$folder/programs/yusuan"
}

run() {
    env -i PATH="$folder/programs:$path" HOME="$folder/home" LC_ALL=C \
        sh -c 'cd "$0" && exec yusuan "$@"' "$folder" "$@" > "$place/said" 2>&1
}

use() {
    archive=$1
    path=$2
    folder=$place/$(basename "$archive")
    unpack
    run --version || fail "yusuan --version ended with $?"
    run convert "$testdata" -o out --include '*.pdf' --format csv,parquet || fail "convert ended with $?"
    grep -q "^written to out: " "$place/said" || fail "convert does not say where its files are"
    grep -q "^  yusuan report " "$place/said" || fail "convert does not say what is next"
    ! grep -q "SLF4J\|WARNING\|Exception" "$place/said" || fail "convert says what nobody can use"
    read=$(grep -c ",ok" "$folder/out/documents.csv")
    [ "$read" = "$(find "$testdata" -name '*.pdf' | wc -l)" ] || fail "only $read documents were read"
    run check "$testdata/budget-text/budget-text.txt" || fail "check ended with $?"
    run report "$testdata/budget-chromium/budget-chromium.pdf" -o pages || fail "report ended with $?"
    [ -s "$folder/pages/index.html" ] || fail "report wrote no index.html"
    run extract "$testdata/budget-drawn/budget-drawn.pdf" --format html -o tables.html || fail "extract ended with $?"
    ! run tables "$place/scan.pdf" || fail "a scan was read without what reads scans"
    grep -q "scan.pdf: no-text-layer: " "$place/said" || fail "a scan is not told as one"
    run load out budget.db || fail "load ended with $?"
    [ -s "$folder"/yusuan-*/notices/THIRD-PARTY.txt ] || fail "no notices"
    [ -s "$folder"/yusuan-*/share/man/man1/yusuan-convert.1 ] || fail "no man pages"
    echo "$(basename "$archive"): unpacked, $read documents converted, checked, shown and loaded"
}

used=0
for archive in "$archives"/yusuan-*.tar.gz; do
    if [ -f "$archive" ]; then
        use "$archive" "$place/tools"
        used=$((used + 1))
    fi
done
for archive in "$archives"/yusuan-*.zip; do
    use "$archive" "$jdk/bin:$PATH"
    path=$place/tools
    if run --version || ! grep -q "it needs Java 17" "$place/said"; then
        fail "without Java it does not say that it needs one"
    fi
    used=$((used + 1))
done
echo "$used archives used"

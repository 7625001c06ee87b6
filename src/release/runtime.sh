#!/bin/sh
# usage: runtime.sh JAVA_HOME FOLDER OUT
# Makes OUT/NAME-linux-x64.tar.gz of the release in FOLDER, whose name is NAME: with a Java of its own in the place of the
# jar, and the archive of its classes, made here and not at the first start. The program becomes a module of that Java: an
# archive of classes from a jar holds at the place only where it was made (Java 17), one of classes from modules wherever
# the image is put.
set -eu
jdk=$1
release=$2
out=$3
here=$(cd "$(dirname "$0")/../.." && pwd)
if [ "$(uname -sm)" != "Linux x86_64" ]; then
    echo "no release with a runtime: it is made on Linux x86-64, this is $(uname -sm)"
    exit 0
fi
if [ ! -d "$jdk/jmods" ] && ! "$jdk/bin/jlink" --help 2>/dev/null | grep -q "run-time image enabled"; then
    echo "no release with a runtime: the Java in $jdk has no modules to link"
    exit 0
fi
name=$(basename "$release")-linux-x64
work=$out/runtime
rm -rf "$work"
mkdir -p "$work/$name/lib" # for the part that reads scans

# the classes of the jar, without the native libraries of other systems, which are a third of it
mkdir "$work/yusuan"
(cd "$work/yusuan" && "$jdk/bin/jar" --extract --file "$release/lib/yusuan-cli.jar")
(cd "$work/yusuan" && rm -rf aix darwin freebsd win META-INF/versions &&
    find linux org/sqlite/native org/xerial/snappy/native org/jline/nativ -type f \
        ! -path '*/amd64/*' ! -path '*/Linux/x86_64/*' ! -name '*.class' -delete)

# as a module: what jdeps sees, and the word that each service is used that it offers, or looks for and need not find: a
# module that looks for another one breaks
"$jdk/bin/jar" --create --file "$work/yusuan.jar" -C "$work/yusuan" .
"$jdk/bin/jdeps" --ignore-missing-deps --generate-open-module "$work/descriptor" "$work/yusuan.jar" > "$work/jdeps.txt" 2>&1
descriptor=$(find "$work/descriptor" -name module-info.java)
services=$(sed -n 's/.*provides \([^ ]*\) with.*/\1/p' "$descriptor")
{
    sed '/^}/d' "$descriptor"
    for service in $services io.github.yusuan.input.PageRecogniser org.apache.logging.log4j.spi.Provider org.apache.commons.logging.LogFactory; do
        echo "    uses $service;"
    done
    echo "}"
} > "$work/module-info.java"
"$jdk/bin/javac" -d "$work/yusuan" --patch-module yusuan="$work/yusuan" "$work/module-info.java"
"$jdk/bin/jlink" --module-path "$work/yusuan" \
    --add-modules yusuan,jdk.charsets,jdk.crypto.ec,jdk.localedata --include-locales=en,zh \
    --strip-debug --no-header-files --no-man-pages --compress=2 --output "$work/$name/runtime"
(cd "$release" && tar cf - --exclude=./lib --exclude='*.bat' .) | (cd "$work/$name" && tar xf -)

# which classes the commands use, and the archive of them in the place of the one that comes with Java
java=$work/$name/runtime/bin/java
program=yusuan/io.github.yusuan.cli.Main
budget=$here/testdata/budget-chromium/budget-chromium.pdf
train() {
    "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -XX:DumpLoadedClassList="$work/$1.list" \
        -m $program "$@" > "$work/$1.txt" 2>&1
}
train convert "$budget" -o "$work/out"
train report "$here/testdata/budget-text/budget-text.txt" -o "$work/out-report"
train tables "$budget"
train check "$budget"
train extract "$budget"
cat "$work"/*.list | awk '!seen[$0]++' > "$work/classes.txt"
"$java" -Xshare:dump -XX:+UseG1GC -XX:SharedClassListFile="$work/classes.txt" -Xlog:disable -Xlog:all=error \
    -m $program > "$work/dump.txt" 2>&1

tar --sort=name --owner=0 --group=0 --numeric-owner -C "$work" -czf "$out/$name.tar.gz" "$name"
size=$(du -m "$out/$name.tar.gz" | cut -f1)
if [ "$size" -gt 80 ]; then
    echo "$name.tar.gz has $size MB; at most 80 were meant" >&2
    exit 1
fi
rm -rf "$work"
echo "$name.tar.gz: $size MB"

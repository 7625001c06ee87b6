package io.github.yusuan.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Files that one task reads: about as many bytes in each, since time follows size. */
final class Bundles {
    /** Some ten published documents, read in a few seconds: little is lost with a task, and the last ones end together. */
    private static final long BYTES = 4L << 20;

    /** What opening a file costs, in bytes that are read in that time. */
    private static final long OPENING = 64L << 10;

    /** So many tasks a driver keeps easily. */
    private static final long MOST = 20_000;

    private Bundles() {}

    /**
     * The bundles, those with the largest files first.
     *
     * @param processors that work at the same time: none of them is to be without a bundle
     */
    static List<List<FileEntry>> of(List<FileEntry> files, int processors) {
        long all = files.stream().mapToLong(Bundles::weight).sum();
        long size = Math.min(Math.max(BYTES, all / MOST), Math.max(1, all / Math.max(1, processors)));
        List<List<FileEntry>> bundles = new ArrayList<>();
        List<FileEntry> bundle = new ArrayList<>();
        long weight = 0;
        for (FileEntry file : files.stream()
                .sorted(Comparator.comparingLong(FileEntry::length).reversed())
                .toList()) {
            if (weight > 0 && weight + weight(file) > size) {
                bundles.add(List.copyOf(bundle));
                bundle.clear();
                weight = 0;
            }
            bundle.add(file);
            weight += weight(file);
        }
        if (!bundle.isEmpty()) {
            bundles.add(List.copyOf(bundle));
        }
        return bundles;
    }

    private static long weight(FileEntry file) {
        return file.length() + OPENING;
    }
}

package io.github.yusuan.pdf.pages;

import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.file.PdfReading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The page tree (ISO 32000-2, 7.7.3), walked by its links up to a limit: without recursion, each node once. Its
 * {@code /Count} is never believed.
 *
 * @param pages in order
 * @param isCut whether there are more pages than the limit allows
 * @param claimed how many there are by the tree's own count
 */
public record PageTree(List<COSDictionary> pages, boolean isCut, int claimed) {
    /** Nodes without pages, too, end somewhere. */
    private static final int NODES_PER_PAGE = 20;

    /** A node and how far it has been walked. */
    private static final class Walk {
        private final COSArray kids;
        private int next;

        Walk(COSArray kids) {
            this.kids = kids;
        }
    }

    public static PageTree of(COSDictionary catalogue, PdfReading reading) {
        COSDictionary root = catalogue.getCOSDictionary(COSName.PAGES);
        int limit = reading.meter().limits().pages();
        List<COSDictionary> pages = new ArrayList<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Walk> path = new ArrayDeque<>();
        visit(root, pages, seen, path, reading.faults());
        boolean cut = false;
        for (int visits = 0; !path.isEmpty() && !cut; visits++) {
            Walk walk = path.element();
            if (walk.next == walk.kids.size()) {
                path.pop();
            } else if (pages.size() >= limit || visits > limit * NODES_PER_PAGE) {
                cut = true;
            } else {
                visit(walk.kids.getObject(walk.next++), pages, seen, path, reading.faults());
            }
        }
        return new PageTree(pages, cut, root == null ? 0 : root.getInt(COSName.COUNT, 0));
    }

    private static void visit(
            @Nullable COSBase node, List<COSDictionary> pages, Set<COSBase> seen, Deque<Walk> path, FaultLog faults) {
        if (!(node instanceof COSDictionary dictionary)) {
            faults.report(PdfFault.Kind.PART_MISSING, "the file does not hold one of its pages");
        } else if (!seen.add(dictionary)) {
            faults.report(PdfFault.Kind.PAGE_REPEATED, "a page occurs twice in the tree of pages");
        } else if (dictionary.getCOSArray(COSName.KIDS) != null) {
            path.push(new Walk(dictionary.getCOSArray(COSName.KIDS)));
        } else {
            pages.add(dictionary);
        }
    }
}

package io.github.yusuan.pdf.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the faults of one page at a time; equal ones count once, and very many are cut off. */
public final class FaultLog {
    private static final int MAX = 50;

    private final Set<PdfFault> faults = new LinkedHashSet<>();

    public void report(PdfFault.Kind kind, String detail) {
        if (faults.size() < MAX) {
            faults.add(new PdfFault(kind, detail));
        }
    }

    /** The faults since the last call. */
    public List<PdfFault> take() {
        List<PdfFault> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }
}

package io.github.yusuan.ocr;

import io.github.yusuan.ocr.RunFinder.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs of rows of pixels that lie on each other: a piece of a rule is as many rows thick as it has runs. */
final class RunStack {
    /** A row may lack its run. */
    private static final int NEXT = 2;

    private final int firstY;
    private int from;
    private int to;
    private Run last;
    private double weight;
    private double sum;

    private RunStack(Run run) {
        firstY = run.y();
        from = run.from();
        to = run.to();
        last = run;
        add(run);
    }

    /**
     * The pieces that runs make up.
     *
     * @param runs from the top
     * @param thickest so many rows at most lie between the first and the last run of a piece
     */
    static List<RulePiece> pieces(List<Run> runs, int thickest) {
        List<RunStack> open = new ArrayList<>();
        List<RunStack> done = new ArrayList<>();
        for (Run run : runs) {
            open.removeIf(stack -> stack.isOver(run) && done.add(stack));
            Optional<RunStack> own = open.stream()
                    .filter(stack -> stack.continues(run) && run.y() - stack.firstY <= thickest)
                    .findFirst();
            own.ifPresentOrElse(stack -> stack.add(run), () -> open.add(new RunStack(run)));
        }
        done.addAll(open);
        return done.stream().map(RunStack::piece).toList();
    }

    private void add(Run run) {
        weight += run.length();
        sum += (double) run.length() * run.y();
        from = Math.min(from, run.from());
        to = Math.max(to, run.to());
        last = run;
    }

    private boolean isOver(Run run) {
        return run.y() - last.y() > NEXT;
    }

    private boolean continues(Run run) {
        return run.y() == last.y()
                ? run.from() <= to && run.to() >= from
                : !isOver(run) && run.from() <= last.to() && run.to() >= last.from();
    }

    private RulePiece piece() {
        return new RulePiece(sum / weight + 0.5, from, to + 1.0, Math.max(1, weight / (to - from + 1.0)));
    }
}

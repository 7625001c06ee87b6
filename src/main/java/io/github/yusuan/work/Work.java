package io.github.yusuan.work;

import java.time.Duration;

/**
 * Counts the work that the reading of one document takes behind its ink, and stops it: a page at its limits, the document at
 * its own, at the deadline, or when the thread that reads is interrupted. Work is announced before it is done, so that what
 * would take too long never begins.
 */
public final class Work {
    /** So many steps take less than a millisecond. */
    private static final long LOOK_AFTER = 50_000;

    private final WorkLimits limits;
    private final Duration allowed;
    private final long start = System.nanoTime();
    private long pageSteps;
    private long pagePlaces;
    private long steps;
    private long places;
    private long unlooked;

    private Work(WorkLimits limits, Duration allowed) {
        this.limits = limits;
        this.allowed = allowed;
    }

    /** The work of a document that may take as long as its steps do. */
    public static Work unhurried() {
        return new Work(WorkLimits.DEFAULT, Duration.ZERO);
    }

    /** The work of a document that must be done within that time from now; zero for no deadline. */
    public static Work within(Duration allowed) {
        return new Work(WorkLimits.DEFAULT, allowed);
    }

    /** The same time with other limits, nothing done yet. */
    Work with(WorkLimits others) {
        return new Work(others, allowed);
    }

    /** Another page begins. */
    public void beginPage() {
        pageSteps = 0;
        pagePlaces = 0;
        look();
    }

    /**
     * So many steps are about to be taken.
     *
     * @throws WorkLimitException if they are too many for the page or the document
     */
    public void steps(long count) {
        WorkLimitException.check(pageSteps + count, limits.stepsPerPage(), "steps of layout per page");
        pageSteps += count;
        steps = Math.min(limits.steps(), steps + count);
        if (isSpent()) {
            throw new WorkLimitException(
                    "steps and places of layout per document: " + limits.steps() + ", " + limits.places());
        }
        passed(count);
    }

    /** So much was done that takes as long as that many steps: the clock is looked at now and then. */
    public void passed(long count) {
        unlooked += count;
        if (unlooked > LOOK_AFTER) {
            look();
        }
    }

    /**
     * So many places of a table, or lines of text, are kept.
     *
     * @throws WorkLimitException if they are too many for the page or the document
     */
    public void places(long count) {
        requirePlaces(count);
        pagePlaces += count;
    }

    /** So many places are about to be made, and may be given up again. */
    public void requirePlaces(long count) {
        WorkLimitException.check(pagePlaces + count, limits.placesPerPage(), "places of tables and lines per page");
        if (places + pagePlaces + count > limits.places()) {
            places = limits.places();
            throw new WorkLimitException("places of tables and lines per document: " + limits.places());
        }
    }

    /** Whether the document has used up what it may: further pages need not be begun. */
    public boolean isSpent() {
        return steps >= limits.steps() || places >= limits.places();
    }

    /** The page is read, and what it holds is kept. */
    public void endPage() {
        places += pagePlaces;
        pagePlaces = 0;
        look();
    }

    /**
     * Looks at the clock.
     *
     * @throws ReadingStoppedException if the time is up or the thread is interrupted
     */
    public void look() {
        unlooked = 0;
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadingStoppedException("the thread that reads was interrupted");
        }
        if (!allowed.isZero() && System.nanoTime() - start > allowed.toNanos()) {
            throw new ReadingStoppedException("expected to be done within " + allowed.toMillis() + " ms");
        }
    }
}

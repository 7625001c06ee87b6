package io.github.yusuan.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends the work on a document whose time is up. What counts is the time that a processor gave the child: on a busy machine
 * the same document takes longer and comes to the same end. A child that stands still is ended by the clock. A page that is
 * read from its picture takes as long as dozens of pages of text, so that each prolongs the time: a budget of fifty scanned
 * pages is done.
 */
final class Alarm {
    /** So many pages read from pictures double the time of a document: with the usual limit each has 15 seconds. */
    private static final int PICTURES_THAT_DOUBLE = 4;

    /** Who uses less than this part of a processor stands still. */
    private static final int PART_OF_A_PROCESSOR = 50;

    /** However busy the machine is, a document takes no more than so many times what it may. */
    private static final int BUSIEST = 20;

    /** Between two looks a child that works gets something: this part of the limit is much longer than a tick. */
    private static final int PART_OF_A_LOOK = 10;

    private final Timer timer;
    private final Duration timeout;
    private final Watched child;
    private final long start;
    private final Optional<Duration> usedBefore;
    private Duration allowed;
    private long lastLook;
    private Duration usedAtLastLook = Duration.ZERO;
    private boolean decided;

    /** What works on the document. */
    interface Watched {
        /** The time that processors have given it since it began; nothing where the system does not say. */
        Optional<Duration> processorTime();

        /** Ends it at once. */
        void kill();
    }

    /** What the time is, and what is done later. */
    interface Timer {
        /** Nanoseconds since some time or other. */
        long nanos();

        /** Does it after that time. */
        void after(Duration delay, Runnable task);

        /** The time of the machine. */
        static Timer of(ScheduledExecutorService clock) {
            return new Timer() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public void after(Duration delay, Runnable task) {
                    ScheduledFuture<?> unused = clock.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
                }
            };
        }
    }

    private Alarm(Timer timer, Duration timeout, Watched child) {
        this.timer = timer;
        this.timeout = timeout;
        this.child = child;
        this.start = timer.nanos();
        this.usedBefore = child.processorTime();
        this.allowed = timeout;
        this.lastLook = start;
    }

    /** An alarm that has been set. */
    static Alarm set(Timer timer, Duration timeout, Watched child) {
        Alarm alarm = new Alarm(timer, timeout, child);
        timer.after(timeout, alarm::ring);
        return alarm;
    }

    private synchronized void ring() {
        if (decided) {
            return;
        }
        Duration left = left();
        if (left.isZero()) {
            decided = true;
            child.kill();
        } else {
            Duration shortest = timeout.dividedBy(PART_OF_A_LOOK);
            timer.after(left.compareTo(shortest) < 0 ? shortest : left, this::ring);
        }
    }

    /** What is left of its time, at least if it gets a processor for all of it. */
    private Duration left() {
        long now = timer.nanos();
        Duration byTheClock = allowed.minusNanos(now - start);
        if (byTheClock.toMillis() > 0) {
            return byTheClock;
        }
        Duration own = ownTime().orElse(allowed);
        Duration busy = own.minus(usedAtLastLook).multipliedBy(PART_OF_A_PROCESSOR);
        boolean standsStill = busy.compareTo(Duration.ofNanos(now - lastLook)) < 0;
        boolean tooLong = allowed.multipliedBy(BUSIEST).minusNanos(now - start).isNegative();
        lastLook = now;
        usedAtLastLook = own;
        boolean over = own.compareTo(allowed) >= 0;
        return over || standsStill || tooLong ? Duration.ZERO : allowed.minus(own);
    }

    /** What the document has had of processors. */
    private Optional<Duration> ownTime() {
        return usedBefore.flatMap(before -> child.processorTime().map(now -> now.minus(before)));
    }

    /** A page was read from its picture. */
    synchronized void prolong() {
        allowed = allowed.plus(timeout.dividedBy(PICTURES_THAT_DOUBLE));
    }

    /** Stops it; gives whether that was in time. */
    synchronized boolean stop() {
        boolean inTime = !decided;
        decided = true;
        return inTime;
    }

    /** How long the document may take, as far as is known. */
    synchronized Duration allowed() {
        return allowed;
    }
}

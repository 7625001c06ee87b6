package io.github.yusuan.batch;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends the work on a document whose time is up. A page that is read from its picture takes as long as dozens of pages of
 * text, so that each prolongs the time: a budget of fifty scanned pages is done, one that stands still is ended.
 */
final class Alarm {
    /** So many pages read from pictures double the time of a document: with the usual limit each has 15 seconds. */
    private static final int PICTURES_THAT_DOUBLE = 4;

    private final Timer timer;
    private final Duration timeout;
    private final Runnable kill;
    private final long start;
    private Duration allowed;
    private boolean decided;

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

    private Alarm(Timer timer, Duration timeout, Runnable kill) {
        this.timer = timer;
        this.timeout = timeout;
        this.kill = kill;
        this.start = timer.nanos();
        this.allowed = timeout;
    }

    /** An alarm that has been set. */
    static Alarm set(Timer timer, Duration timeout, Runnable kill) {
        Alarm alarm = new Alarm(timer, timeout, kill);
        timer.after(timeout, alarm::ring);
        return alarm;
    }

    private synchronized void ring() {
        Duration left = allowed.minusNanos(timer.nanos() - start);
        if (decided) {
            return;
        }
        if (left.toMillis() > 0) {
            timer.after(left, this::ring);
            return;
        }
        decided = true;
        kill.run();
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

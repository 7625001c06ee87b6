package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** When the time of a document is up. */
class AlarmTest {
    private final Hands hands = new Hands();
    private final List<Long> killed = new ArrayList<>();
    private final Child child = new Child();
    private final Alarm alarm = Alarm.set(hands, Duration.ofSeconds(60), child);

    /** Gets a part of a processor. */
    private final class Child implements Alarm.Watched {
        private double part = 1;

        @Override
        public Optional<Duration> processorTime() {
            return part < 0 ? Optional.empty() : Optional.of(Duration.ofNanos((long) (part * hands.nanos())));
        }

        @Override
        public void kill() {
            killed.add(hands.seconds());
        }
    }

    /** A clock that is moved by hand. */
    private static final class Hands implements Alarm.Timer {
        private final TreeMap<Long, Runnable> tasks = new TreeMap<>();
        private long nanos = 17;

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public void after(Duration delay, Runnable task) {
            tasks.put(nanos + delay.toNanos(), task);
        }

        long seconds() {
            return Duration.ofNanos(nanos).toSeconds();
        }

        void moveTo(long seconds) {
            long until = Duration.ofSeconds(seconds).toNanos() + 17;
            while (!tasks.isEmpty() && tasks.firstKey() <= until) {
                nanos = tasks.firstKey();
                tasks.pollFirstEntry().getValue().run();
            }
            nanos = until;
        }
    }

    @Test
    void killsWhatIsNotDoneInTime() {
        hands.moveTo(59);
        assertThat(killed).isEmpty();
        hands.moveTo(300);

        assertThat(killed).containsExactly(60L);
        assertThat(alarm.stop()).isFalse();
    }

    @Test
    void killsNothingThatWasDone() {
        hands.moveTo(59);

        assertThat(alarm.stop()).isTrue();
        hands.moveTo(300);
        assertThat(killed).isEmpty();
    }

    @Test
    void pagesReadFromPicturesProlongIt() {
        for (int page = 1; page <= 50; page++) {
            hands.moveTo(page * 10L);
            alarm.prolong();
        }
        assertThat(killed).as("50 pages of 10 seconds").isEmpty();
        assertThat(alarm.allowed()).isEqualTo(Duration.ofSeconds(60 + 50 * 15L));
        hands.moveTo(2000);

        assertThat(killed).containsExactly(810L);
    }

    @Test
    void onePageThatNeverEndsIsKilled() {
        hands.moveTo(10);
        alarm.prolong();
        hands.moveTo(2000);

        assertThat(killed).containsExactly(75L);
    }

    @Test
    void waitsWhereOthersHaveTheProcessor() {
        child.part = 0.25;
        hands.moveTo(239);
        assertThat(killed).as("a document of 59 seconds on a busy machine").isEmpty();
        hands.moveTo(1000);

        assertThat(killed).hasSize(1);
        assertThat(killed.get(0)).isBetween(240L, 246L);
    }

    @Test
    void killsByTheClockWhatStandsStill() {
        child.part = 0.01;
        hands.moveTo(1000);

        assertThat(killed).containsExactly(60L);
    }

    @Test
    void killsByTheClockWhereTheSystemTellsNoProcessorTime() {
        child.part = -1;
        hands.moveTo(1000);

        assertThat(killed).containsExactly(60L);
    }

    @Test
    void waitsForNoMachineForEver() {
        child.part = 0.03;
        hands.moveTo(100_000);

        assertThat(killed).hasSize(1);
        assertThat(killed.get(0)).isBetween(1200L, 2000L);
    }
}

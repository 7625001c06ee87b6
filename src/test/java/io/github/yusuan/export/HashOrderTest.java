package io.github.yusuan.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.batch.Programs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The same bytes in every virtual machine: each kind of identity hash ({@code -XX:hashCode=0} to {@code 5}), and with
 * it a new order of {@code Set.of} and {@code Map.of}, which every run of a machine shuffles.
 */
@Tag("slow")
class HashOrderTest {

    private static final int KINDS_OF_HASH = 6;

    @Test
    void givesTheSameBytesWhateverTheOrderOfHashes() throws Exception {
        List<Process> running = new ArrayList<>();
        for (int kind = 0; kind < KINDS_OF_HASH; kind++) {
            List<String> command = new ArrayList<>(Programs.java(
                    "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=" + kind, "-XX:TieredStopAtLevel=1"));
            command.add(OutputDigest.class.getName());
            running.add(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        TreeSet<String> outputs = new TreeSet<>();
        for (Process process : running) {
            outputs.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertThat(process.waitFor()).isZero();
        }

        assertThat(outputs).hasSize(1);
        assertThat(outputs.first().lines())
                .hasSizeGreaterThan(15 * TestDocuments.all().size());
    }
}

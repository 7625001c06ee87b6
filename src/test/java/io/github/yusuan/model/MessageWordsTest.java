package io.github.yusuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageWordsTest {
    static Stream<Throwable> failures() {
        return Stream.of(
                new NoSuchFileException("/a"),
                new FileNotFoundException("/a (No such file or directory)"),
                new AccessDeniedException("/a"),
                new NotDirectoryException("/a"),
                new FileAlreadyExistsException("/a"),
                new DirectoryNotEmptyException("/a"),
                new FileSystemLoopException("/a"),
                new FileSystemException("/a", null, "No space left on device"),
                new FileSystemException("/a"),
                new MalformedInputException(1),
                new IOException("Is a directory"),
                new IOException(),
                new IOException(new ZipException("invalid code lengths set")),
                new UncheckedIOException(new IOException("Stale file handle")),
                new IndexOutOfBoundsException(),
                new NullPointerException());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void noFailureIsToldByTheNameOfItsClass(Throwable failure) {
        assertThat(MessageWords.ofFailure(failure))
                .isNotBlank()
                .isNotEqualTo("null")
                .doesNotContain("Exception", "java.", "/a")
                .doesNotStartWith(":");
    }

    @Test
    void aFailureIsToldInTheWordsOfTheSystemWhereItHasSome() {
        assertThat(MessageWords.ofFailure(new FileSystemException("/a", null, "No space left on device")))
                .isEqualTo("No space left on device");
        assertThat(MessageWords.ofFailure(new IOException(new ZipException("invalid code lengths set"))))
                .isEqualTo("invalid code lengths set");
        assertThat(MessageWords.ofFailure(new IndexOutOfBoundsException())).isEqualTo("index out of bounds");
    }

    @Test
    void oneThingIsNotMany() {
        assertThat(MessageWords.count(0, "table")).isEqualTo("0 tables");
        assertThat(MessageWords.count(1, "table")).isEqualTo("1 table");
        assertThat(MessageWords.count(2, "table")).isEqualTo("2 tables");
    }
}

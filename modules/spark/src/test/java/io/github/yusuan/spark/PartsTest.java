package io.github.yusuan.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final int TOO_LARGE = Integer.MAX_VALUE;

    /** An input that is there, and says of itself how long it is. */
    private static final class Held implements Content {
        private final byte[] bytes;
        private final long length;

        Held(byte[] bytes, long length) {
            this.bytes = bytes;
            this.length = length;
        }

        @Override
        public String nameOf(Row input) {
            return "in/a.zip";
        }

        @Override
        public long lengthOf(Row input) {
            return length;
        }

        @Override
        public InputStream open(Row input) throws IOException {
            if (bytes.length == 0) {
                throw new IOException("it is gone");
            }
            return new ByteArrayInputStream(bytes);
        }
    }

    private static Parts of(byte[] bytes, long length) {
        return Parts.of(RowFactory.create(), new Held(bytes, length));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void theFilesOfAnArchiveAreDocuments() throws IOException {
        byte[] archive = zip("县/b.txt", "a.txt", ".hidden");
        try (Parts parts = of(archive, archive.length)) {
            assertThat(parts.list()).extracting(Part::name).containsExactly("in/a.zip!/a.txt", "in/a.zip!/县/b.txt");
            assertThat(parts.list()).extracting(Part::length).containsExactly(5L, 9L);
            assertThat(parts.list().get(0).content().get()).asString().isEqualTo("a.txt");
        }
    }

    @Test
    void whatWasUnpackedIsGoneBehindTheLastRow() throws IOException {
        byte[] archive = zip("a.txt", "b.txt");
        Parts parts = of(archive, archive.length);
        Path folder = parts.folder().orElseThrow();
        List<Boolean> there = new ArrayList<>();
        Iterator<Row> rows = new RowsOfParts(parts, part -> {
            there.add(Files.exists(folder));
            return List.of(RowFactory.create(part.name())).iterator();
        });

        assertThat(rows.next().getString(0)).endsWith("a.txt");
        assertThat(there).as("one is read when its rows are wanted").hasSize(1);
        assertThat(rows).toIterable().hasSize(1);
        assertThat(there).containsExactly(true, true);
        assertThat(folder).doesNotExist();
        parts.close();
    }

    /** Its entries are held one by one, so that it may be larger than a document. */
    @Test
    void anArchiveMayBeLargerThanADocument() throws IOException {
        try (Parts parts = of(zip("a.txt"), TOO_LARGE)) {
            assertThat(parts.list()).extracting(Part::name).containsExactly("in/a.zip!/a.txt");
        }
    }

    @Test
    void nothingIsReadOfAnotherInputThatIsTooLarge() throws IOException {
        byte[] noise = new byte[100];
        try (Parts parts = of(noise, TOO_LARGE)) {
            assertThat(parts.list()).extracting(Part::length).containsExactly((long) TOO_LARGE);
            assertThat(parts.folder()).isEmpty();
        }
    }

    @Test
    void aDamagedArchiveIsOneDocumentThatSaysSo() throws IOException {
        byte[] archive = zip("a.txt", "b.txt");
        try (Parts parts = of(Arrays.copyOf(archive, 40), 40)) {
            assertThat(parts.list()).extracting(Part::name).containsExactly("in/a.zip");
            assertThat(parts.list().get(0).content().get()).hasSize(40);
        }
    }

    @Test
    void anInputThatCannotBeReadSaysSoWhenItIsToBeRead() {
        try (Parts parts = of(new byte[0], 7)) {
            assertThatThrownBy(() -> parts.list().get(0).content().get())
                    .isInstanceOf(IOException.class)
                    .hasMessage("it is gone");
        }
    }
}

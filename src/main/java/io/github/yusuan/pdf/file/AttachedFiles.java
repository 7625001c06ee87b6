package io.github.yusuan.pdf.file;

import io.github.yusuan.work.WorkLimitException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The files that a PDF carries with it, as a portfolio does: those of its name tree (ISO 32000-2, 7.11.4). */
public final class AttachedFiles {
    private static final int MAX_FILES = 1_000;
    private static final int MAX_NODES = 10_000;
    private static final int MAX_BYTES = 64 << 20;

    /** A file by its name, with its content. */
    private record Attached(String name, COSStream content) {}

    private final List<Attached> files = new ArrayList<>();
    private final StreamDecoder decoder;

    private AttachedFiles(StreamDecoder decoder) {
        this.decoder = decoder;
    }

    public static AttachedFiles of(COSDictionary catalogue, StreamDecoder decoder) {
        AttachedFiles attached = new AttachedFiles(decoder);
        COSDictionary names = catalogue.getCOSDictionary(COSName.NAMES);
        COSDictionary root = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
        if (root != null) {
            attached.walk(root);
        }
        return attached;
    }

    private void walk(COSDictionary root) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && seen.size() < MAX_NODES) {
            COSDictionary node = open.pop();
            if (seen.add(node)) {
                COSArray pairs = node.getCOSArray(COSName.NAMES);
                for (int i = 1; pairs != null && i < pairs.size() && files.size() < MAX_FILES; i += 2) {
                    add(pairs.getObject(i));
                }
                COSArray kids = node.getCOSArray(COSName.KIDS);
                for (int i = 0; kids != null && i < kids.size() && open.size() < MAX_NODES; i++) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.add(kid);
                    }
                }
            }
        }
    }

    private void add(@Nullable COSBase specification) {
        if (specification instanceof COSDictionary file) {
            COSDictionary contents = file.getCOSDictionary(COSName.EF);
            COSStream content = contents == null ? null : contents.getCOSStream(COSName.F);
            String name = Optional.ofNullable(file.getString(COSName.UF))
                    .or(() -> Optional.ofNullable(file.getString(COSName.F)))
                    .orElse("");
            if (content != null) {
                files.add(new Attached(name.isBlank() ? "attached-" + (files.size() + 1) : name, content));
            }
        }
    }

    public List<String> names() {
        return files.stream().map(Attached::name).toList();
    }

    /** The content of a file, counted from 0; none where it is damaged or goes beyond the limits. */
    public byte[] content(int index) {
        try {
            StreamDecoder.Decoded decoded = decoder.decode(files.get(index).content(), MAX_BYTES);
            return decoded.whole() ? decoded.bytes() : new byte[0];
        } catch (IOException | WorkLimitException e) {
            return new byte[0];
        }
    }
}

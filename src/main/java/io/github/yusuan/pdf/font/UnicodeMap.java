package io.github.yusuan.pdf.font;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import io.github.yusuan.pdf.syntax.ContentTokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the codes of a font mean: its ToUnicode map (ISO 32000-2, 9.10.3). */
@FunctionalInterface
interface UnicodeMap {

    /**
     * The characters of a code.
     *
     * @param length how many bytes it takes
     * @return null where the map does not have it
     */
    @Nullable
    String text(int code, int length);

    /**
     * The map in a stream. It may say the same twice: what stands last counts. What is no code and no text is skipped.
     *
     * @param cmap bytes of a ToUnicode CMap that goes by itself, without usecmap; its size is known to be bearable
     */
    static UnicodeMap parse(byte[] cmap) {
        Map<Long, String> texts = new HashMap<>();
        ContentTokenizer tokens = new ContentTokenizer(cmap);
        List<Object> operands = new ArrayList<>();
        String section = "";
        for (Object token = tokens.next(); token != null; token = tokens.next()) {
            if (token instanceof String operator) {
                Section.read(section, operands, texts);
                section = operator;
                operands.clear();
            } else {
                operands.add(token);
            }
        }
        Section.read(section, operands, texts); // a section without an end is read as well
        return (code, length) -> texts.get(Section.key(code, length));
    }

    /** Whether a map says only that it does not know the character: nothing, NUL or the sign for an unknown one. */
    static boolean isUnreadable(@Nullable String text) {
        return text == null || text.isEmpty() || text.charAt(0) == 0 || text.charAt(0) == '\ufffd';
    }

    /** The entries between beginbfchar or beginbfrange and its end. */
    final class Section {
        private static final int BITS = 32;

        private Section() {}

        private static long key(int code, int length) {
            return (long) length << BITS | code & 0xffff_ffffL;
        }

        private static void read(String section, List<Object> operands, Map<Long, String> texts) {
            boolean ranges = section.equals("beginbfrange");
            if (!ranges && !section.equals("beginbfchar")) {
                return;
            }
            int step = ranges ? 3 : 2;
            for (int i = 0; i + step <= operands.size(); i += step) {
                if (operands.get(i) instanceof byte[] from) {
                    int to = operands.get(i + step - 2) instanceof byte[] end ? number(end) : number(from);
                    put(from, to, operands.get(i + step - 1), texts);
                }
            }
        }

        private static void put(byte[] from, int to, Object target, Map<Long, String> texts) {
            int first = number(from);
            if (target instanceof byte[] text) {
                for (int code = first; code <= to && code >= first; code++) {
                    texts.put(key(code, from.length), textOf(text, code - first));
                }
            } else if (target instanceof List<?> list) {
                for (int i = 0; i < list.size() && i <= to - first; i++) {
                    if (list.get(i) instanceof byte[] text) {
                        texts.put(key(first + i, from.length), textOf(text, 0));
                    }
                }
            }
        }

        /** The text so many characters further on: the last byte counts up, and carries. */
        private static String textOf(byte[] text, int further) {
            byte[] bytes = text.clone();
            int carry = further;
            for (int i = bytes.length - 1; i >= 0 && carry > 0; i--) {
                int sum = (bytes[i] & 0xff) + carry;
                bytes[i] = (byte) sum;
                carry = sum >> 8;
            }
            return new String(bytes, bytes.length == 1 ? ISO_8859_1 : UTF_16BE);
        }

        private static int number(byte[] code) {
            int number = 0;
            for (byte b : code) {
                number = number << 8 | b & 0xff;
            }
            return number;
        }
    }
}

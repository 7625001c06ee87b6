package io.github.yusuan.pdf.syntax;

import io.github.yusuan.pdf.syntax.ContentTokenizer.Name;
import io.github.yusuan.work.WorkLimitException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How many entries a CMap will have, before it is parsed: the parser writes every code of a range into a map, and a
 * range of one line can hold two billion.
 */
public final class CharacterMapSize {
    /** More entries than two-byte codes, with a margin for maps that say things twice. */
    private static final long MAX = 300_000;

    private static final int BYTES_OF_AN_ENTRY = 16;
    /** Each code is looked for in all ranges of CIDs. */
    private static final long MAX_CID_RANGES = 20_000;

    private long entries;
    private long cidRanges;

    private CharacterMapSize() {}

    /** The number of entries. */
    public static long of(byte[] cmap) throws IOException {
        CharacterMapSize size = new CharacterMapSize();
        ContentTokenizer tokens = new ContentTokenizer(cmap);
        List<Object> operands = new ArrayList<>();
        String section = "";
        for (Object token = tokens.next(); token != null; token = tokens.next()) {
            if (!(token instanceof String operator)) {
                operands.add(token);
                continue;
            }
            size.count(section, operands);
            if (operator.equals("usecmap")) {
                requirePlainName(operands);
            }
            section = operator;
            operands.clear();
        }
        size.count(section, operands); // a section without an end is read as well
        return size.entries;
    }

    /** The number of entries of any stream, none where it holds no map. */
    public static long inStream(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("range") || text.contains("usecmap") ? of(bytes) : 0;
    }

    private void count(String section, List<Object> operands) throws IOException {
        switch (section) {
            case "beginbfrange" -> entries += codesIn(operands);
            case "beginbfchar" -> entries += charactersIn(operands);
            case "begincidchar" -> entries += operands.size() / 2;
            case "begincidrange", "begincodespacerange" -> cidRanges += operands.size() / 2;
            default -> {} // declares something else
        }
        if (entries > MAX || cidRanges > MAX_CID_RANGES) {
            throw new WorkLimitException("entries of a character map: " + MAX);
        }
    }

    private static long charactersIn(List<Object> operands) {
        long codes = 0;
        for (int i = 1; i < operands.size(); i += 2) {
            codes += weightOf(operands.get(i));
        }
        return codes;
    }

    /** A code that stands for a long text counts as several: a ligature has few letters. */
    private static long weightOf(Object target) {
        return target instanceof byte[] text ? 1 + text.length / BYTES_OF_AN_ENTRY : 1;
    }

    private static long codesIn(List<Object> operands) {
        long codes = 0;
        for (int i = 0; i + 1 < operands.size(); i += 3) {
            long range = Math.max(0L, (long) number(operands.get(i + 1)) - number(operands.get(i))) + 1;
            codes += range * (i + 2 < operands.size() ? weightOf(operands.get(i + 2)) : 1);
        }
        return codes;
    }

    /** As the parser computes it: the lowest four bytes. */
    private static int number(Object operand) {
        int number = 0;
        if (operand instanceof byte[] code) {
            for (byte b : code) {
                number = number << 8 | b & 0xff;
            }
        }
        return number;
    }

    /** The name is looked up among the files of the class path, where dots and slashes could lead anywhere. */
    private static void requirePlainName(List<Object> operands) throws IOException {
        Object last = operands.isEmpty() ? "" : operands.get(operands.size() - 1);
        if (!(last instanceof Name name) || !name.value().matches("[A-Za-z0-9-]{1,40}")) {
            throw new IOException("expected the name of a character map before usecmap");
        }
    }
}

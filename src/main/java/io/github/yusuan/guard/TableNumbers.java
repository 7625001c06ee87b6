package io.github.yusuan.guard;

import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that the publisher gives the tables (公开01表, 表二): one that is left out may be a table that is missing. */
final class TableNumbers implements Guard {
    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d{1,2})\\D*");
    private static final Pattern HAN = Pattern.compile("[^一二三四五六七八九十]*([一二三四五六七八九十]{1,3})[^一二三四五六七八九十]*");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int MIN_NUMBERED = 3;

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        List<PrintedTable> numbered = reading.tables().stream()
                .filter(table -> numberOf(table.printedNumber()) > 0)
                .toList();
        int last = numbered.size() < MIN_NUMBERED ? Integer.MAX_VALUE - 1 : 0;
        for (PrintedTable table : numbered) {
            int number = numberOf(table.printedNumber());
            if (number > last + 1 && last < Integer.MAX_VALUE - 1) {
                problems.report(new Problem(
                        ProblemCode.TABLE_NUMBER_GAP,
                        table.firstPage(),
                        table.parts().get(0).box(),
                        table.seq(),
                        0,
                        "expected table number " + (last + 1) + ", found " + number));
            }
            last = last == Integer.MAX_VALUE - 1 ? last : number;
        }
    }

    private static int numberOf(String printed) {
        Matcher digits = NUMBER.matcher(printed);
        if (digits.matches()) {
            return Integer.parseInt(digits.group(1));
        }
        Matcher han = HAN.matcher(printed);
        return han.matches() ? ofHan(han.group(1)) : 0;
    }

    private static int ofHan(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? DIGITS.indexOf(text.charAt(0)) : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        int ones = ten + 1 < text.length() ? DIGITS.indexOf(text.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }
}

package io.github.yusuan.ocr;

import io.github.yusuan.ocr.FigureReader.Line;
import io.github.yusuan.ocr.SeparatorRoom.Digit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A figure that is none as it was read, however often: 88,066,34211 has lost its point, 208.55312 has lost it behind a comma
 * that was read as one. Several readings of its digits say where there is room for separators.
 */
final class TornFigure {
    /** Groups of three and cents, as amounts are printed. */
    private static final Pattern WELL_FORMED = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d{1,2})?%?");

    /** A group and cents without what parts them. */
    private static final Pattern GROUP_AND_CENTS = Pattern.compile("-?\\d{1,3}\\.(\\d{3})+\\d{2}%?");

    private static final int FEWEST_DIGITS = 3;

    private TornFigure() {}

    /** Whether a figure has separators that no amount has. */
    static boolean isTorn(String figure) {
        return figure.contains(",") && !WELL_FORMED.matcher(figure).matches()
                || GROUP_AND_CENTS.matcher(figure).matches();
    }

    /** Whether the digits around a point stand apart: a speck or the end of a stroke has no room between them. */
    static boolean hasRoom(Line line, List<Line> all) {
        String text = line.plain();
        List<Digit> own = SeparatorRoom.digits(line.crop(), line.text());
        int behind = (int) text.substring(0, Math.max(0, text.indexOf('.')))
                .chars()
                .filter(Character::isDigit)
                .count();
        if (behind == 0 || behind == own.size() || own.size() < FEWEST_DIGITS) {
            return true;
        }
        return SeparatorRoom.hasRoom(ofSameDigits(own, all), behind);
    }

    /** A figure with its separators where digits leave room for them, if that makes it one. */
    static Line mended(Line line, List<Line> all) {
        List<Digit> own = SeparatorRoom.digits(line.crop(), line.text());
        if (own.size() < FEWEST_DIGITS || WELL_FORMED.matcher(line.plain()).matches() && !isTorn(line.plain())) {
            return line;
        }
        List<ReadText.Sign> signs = new ArrayList<>();
        if (line.plain().startsWith("-")) {
            signs.add(line.signs().get(0));
        }
        for (ReadText.Sign sign : SeparatorRoom.separated(ofSameDigits(own, all))) {
            signs.add(new ReadText.Sign(sign.text(), line.crop().x(sign.x()), sign.certainty()));
        }
        Line separated = new Line(line.crop(), new ReadText(signs));
        boolean keepsItsPoint = separated.plain().contains(".") || !line.plain().contains(".");
        return keepsItsPoint && WELL_FORMED.matcher(separated.plain()).matches() ? separated : line;
    }

    private static List<List<Digit>> ofSameDigits(List<Digit> own, List<Line> all) {
        List<List<Digit>> same = new ArrayList<>(List.of(own));
        for (Line other : all) {
            List<Digit> digits = SeparatorRoom.digits(other.crop(), other.text());
            if (textOf(digits).equals(textOf(own))) {
                same.add(digits);
            }
        }
        return same;
    }

    private static String textOf(List<Digit> digits) {
        return digits.stream().map(Digit::text).collect(Collectors.joining());
    }
}

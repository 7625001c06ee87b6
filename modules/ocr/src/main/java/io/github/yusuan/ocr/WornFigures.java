package io.github.yusuan.ocr;

import io.github.yusuan.ocr.SeparatorRoom.Digit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the figures of a page whose thin strokes are lost, as a fax loses them: five times from the page made soft, which joins
 * pieces. Digits and separators are asked for one without the other: of a point or a comma nothing may be left but the room
 * that it takes, and the end of a stroke may look like one ({@link SeparatorRoom}). A 4 that has lost its slope and its bar is
 * read as a 1, but is a far likelier 4 than a whole 1 is.
 */
final class WornFigures {
    private static final Pattern FIGURE = Pattern.compile("[\\d\\p{P}]*");
    private static final int FEWEST_DIGITS = 3;
    /** A 4 must be so likely against a 1, by the power of ten, on the average: of whole ones it is less. */
    private static final double FOUR = -3;
    /** What the model never says. */
    private static final double LEAST = 1e-9;
    /** So much of the way from digit to digit is around one; two that are nearer are one that is torn. */
    private static final double AROUND = 0.4;

    private static final double TORN = 0.65;

    private final LineReader reader;
    private final FoundLines found;
    private final Grey soft;

    WornFigures(LineReader reader, FoundLines found) {
        this.reader = reader;
        this.found = found;
        this.soft = found.page().softened();
    }

    /** A crop and what the model says of it. */
    private record Look(Crop crop, LineSight sight) {}

    /** A line read again; nothing if it is no figure. */
    Optional<FigureReader.Line> read(TextLine line, FigureReader.Line before) {
        String plain = before.plain();
        if (!FIGURE.matcher(plain).matches()
                || plain.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        List<Look> looks = FigureReader.SHAPES.stream()
                .map(shape -> Crop.of(soft, line, found.ink(), shape.margin(), shape.stretch()))
                .map(crop -> new Look(crop, reader.see(crop)))
                .toList();
        Map<String, List<List<Digit>>> votes = new LinkedHashMap<>();
        for (Look look : looks) {
            List<Digit> digits =
                    withFours(SeparatorRoom.digits(look.crop(), look.sight().read()), looks);
            String text = digits.stream().map(Digit::text).collect(Collectors.joining());
            votes.computeIfAbsent(text, same -> new ArrayList<>()).add(digits);
        }
        List<List<Digit>> most = List.of();
        for (List<List<Digit>> same : votes.values()) {
            most = same.size() > most.size() ? same : most;
        }
        return most.get(0).size() < FEWEST_DIGITS ? Optional.empty() : Optional.of(line(before, most));
    }

    private static List<Digit> withFours(List<Digit> digits, List<Look> looks) {
        if (digits.size() < FEWEST_DIGITS) {
            return digits;
        }
        double step = SeparatorRoom.step(digits);
        List<Digit> all = new ArrayList<>();
        for (Digit digit : digits) {
            Digit last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && digit.x() - last.x() < TORN * step) {
                all.set(all.size() - 1, last.text().equals("1") ? digit.marked(last.marked()) : last);
            } else if (digit.text().equals("1") && odds(digit.x(), AROUND * step, looks) > FOUR) {
                all.add(new Digit("4", digit.x(), digit.certainty(), digit.marked()));
            } else {
                all.add(digit);
            }
        }
        return all;
    }

    /** How much likelier a 4 is than a 1, by the power of ten. */
    private static double odds(double place, double around, List<Look> looks) {
        double sum = 0;
        for (Look look : looks) {
            double from = look.crop().x(place - around);
            double to = look.crop().x(place + around);
            sum += Math.log10(look.sight().likelihood("4", from, to) + LEAST)
                    - Math.log10(look.sight().likelihood("1", from, to) + LEAST);
        }
        return sum / looks.size();
    }

    /** The digits that most looks agree on, with separators where there is room for them. */
    private static FigureReader.Line line(FigureReader.Line before, List<List<Digit>> same) {
        List<ReadText.Sign> signs = new ArrayList<>();
        if (before.plain().startsWith("-")) {
            signs.add(before.signs().get(0));
        }
        for (ReadText.Sign sign : SeparatorRoom.separated(same)) {
            signs.add(new ReadText.Sign(sign.text(), before.crop().x(sign.x()), sign.certainty()));
        }
        return new FigureReader.Line(before.crop(), new ReadText(signs));
    }
}

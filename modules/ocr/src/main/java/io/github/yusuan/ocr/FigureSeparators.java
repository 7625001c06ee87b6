package io.github.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Points and commas are the smallest signs of an amount and the first to be taken for each other. Where the groups of digits
 * leave one reading only (4.651.67) it is taken, and told; where they leave two (300.000) the amount stays as read, and is
 * told.
 */
final class FigureSeparators {
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([.,，]\\d{3})*[.,，]\\d{1,2}");
    private static final Pattern USUAL = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)\\.\\d+");
    private static final Pattern LONG = Pattern.compile("-?\\d{4,}[,，]\\d{1,2}");
    private static final Pattern OPEN = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

    private static final Pattern STRANGE = Pattern.compile("-?\\d[\\d,]*[_·。:：]\\d{2}");
    private static final String POINTS = "_·。:：";
    private static final Pattern CUT = Pattern.compile("\\d{1,2}\\.");

    private FigureSeparators() {}

    /**
     * An amount whose separators were in doubt.
     *
     * @param text with those that are taken
     * @param message what was read and what is taken
     */
    record Doubt(ReadText text, String message) {}

    static Optional<Doubt> of(ReadText read) {
        String text = read.text().replace(" ", "");
        if (STRANGE.matcher(text).matches()) {
            ReadText pointed = new ReadText(read.characters().stream()
                    .map(c -> POINTS.contains(c.text()) ? new ReadText.Sign(".", c.x(), c.certainty()) : c)
                    .toList());
            return Optional.of(new Doubt(pointed, text + " → " + pointed.text().replace(" ", "")));
        }
        boolean plain = GROUPED.matcher(text).matches() || LONG.matcher(text).matches();
        if (plain && !USUAL.matcher(text).matches()) {
            ReadText taken = withLastPoint(read);
            return Optional.of(new Doubt(taken, text + " → " + taken.text().replace(" ", "")));
        }
        if (CUT.matcher(text).matches()) {
            ReadText bare = new ReadText(read.characters().stream()
                    .filter(c -> !c.text().equals("."))
                    .toList());
            return Optional.of(new Doubt(bare, text + " → " + bare.text()));
        }
        return OPEN.matcher(text).matches()
                ? Optional.of(new Doubt(read, text + " may have three decimals or thousands; it stays as read"))
                : Optional.empty();
    }

    private static ReadText withLastPoint(ReadText read) {
        List<ReadText.Sign> out = new ArrayList<>();
        boolean last = true;
        for (int i = read.characters().size() - 1; i >= 0; i--) {
            ReadText.Sign c = read.characters().get(i);
            if (".,，".contains(c.text())) {
                out.add(0, new ReadText.Sign(last ? "." : ",", c.x(), c.certainty()));
                last = false;
            } else {
                out.add(0, c);
            }
        }
        return new ReadText(out);
    }
}

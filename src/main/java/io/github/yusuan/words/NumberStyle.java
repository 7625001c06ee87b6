package io.github.yusuan.words;

import java.util.Collection;
import java.util.Optional;

/** How a table sets its numbers: what the comma and the point mean in them. */
public enum NumberStyle {
    /** {@code 1,234.50}; a cell that can only be the other style is read as that. */
    CHINESE {
        @Override
        public Optional<PrintedNumber> parse(String text) {
            Optional<PrintedNumber> plain = PrintedNumber.read(PrintedNumber.PLAIN, text, false);
            return plain.isPresent() ? plain : PrintedNumber.read(PrintedNumber.EUROPEAN_ONLY, text, true);
        }
    },
    /** {@code 1.234,50}. */
    EUROPEAN {
        @Override
        public Optional<PrintedNumber> parse(String text) {
            return PrintedNumber.read(PrintedNumber.EUROPEAN, text, true);
        }
    };

    /** The number that a text is in this style. */
    public abstract Optional<PrintedNumber> parse(String text);

    /** The style of the numbers of a table: European where some can only be that and none is plainly the other. */
    public static NumberStyle of(Collection<String> texts) {
        boolean european = false;
        for (String text : texts) {
            boolean plain = PrintedNumber.read(PrintedNumber.PLAIN, text, false).isPresent();
            if (plain && PrintedNumber.read(PrintedNumber.EUROPEAN, text, true).isEmpty()) {
                return CHINESE;
            }
            european |= !plain
                    && PrintedNumber.read(PrintedNumber.EUROPEAN_ONLY, text, true)
                            .isPresent();
        }
        return european ? EUROPEAN : CHINESE;
    }
}

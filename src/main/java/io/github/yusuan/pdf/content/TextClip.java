package io.github.yusuan.pdf.content;

import io.github.yusuan.pdf.shape.Matrix;
import io.github.yusuan.pdf.shape.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text that is a clip (ISO 32000-2, 9.3.6): its characters appear where something is painted through it. */
final class TextClip {

    /**
     * A character that is not painted itself.
     *
     * @param text what it stands for
     * @param trm from ems to the page
     * @param advance in ems
     * @param run number of its text-showing operator
     */
    record Letter(@Nullable String text, Matrix trm, double advance, int run) {

        double centreX() {
            return trm.x(advance / 2, 0.3);
        }

        double centreY() {
            return trm.y(advance / 2, 0.3);
        }
    }

    private List<Letter> letters;

    TextClip(List<Letter> letters) {
        this.letters = List.copyOf(letters);
    }

    int size() {
        return letters.size();
    }

    /** Those that something painted there makes appear, each once. */
    List<Letter> takeThose(Rectangle painted) {
        Map<Boolean, List<Letter>> parted = letters.stream()
                .collect(Collectors.partitioningBy(letter -> painted.contains(letter.centreX(), letter.centreY())));
        letters = parted.getOrDefault(false, List.of());
        return parted.getOrDefault(true, List.of());
    }
}

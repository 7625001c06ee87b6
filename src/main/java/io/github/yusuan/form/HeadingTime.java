package io.github.yusuan.form;

import io.github.yusuan.form.FormCatalogue.Words;
import io.github.yusuan.words.PrintedYear;
import java.util.List;

/** When the amount under a heading is of, as the headings of a table of several years say it. */
public enum HeadingTime {
    /** The document's own year, or none is named. */
    THIS_YEAR,
    /** The year before it. */
    LAST_YEAR,
    /** The difference of both. */
    CHANGE,
    /** Another year, or a change in per cent. */
    OTHER;

    /**
     * The time of an amount.
     *
     * @param headings from the top, the label of a row of a year among them
     * @param fiscalYear of the document; 0 where unknown
     */
    public static HeadingTime of(List<String> headings, int fiscalYear) {
        Words words = FormCatalogue.standard().words();
        if (headings.stream().anyMatch(h -> words.change().matcher(h).find())) {
            return headings.stream().anyMatch(h -> words.percent().matcher(h).find()) ? OTHER : CHANGE;
        }
        for (String heading : headings) {
            int year = PrintedYear.ofHeading(PrintedYear.withWord(heading))
                    .map(PrintedYear::year)
                    .orElse(fiscalYear);
            if (year != fiscalYear && fiscalYear > 0) {
                return year == fiscalYear - 1 ? LAST_YEAR : OTHER;
            }
        }
        return headings.stream().anyMatch(h -> words.prior().matcher(h).find()) ? LAST_YEAR : THIS_YEAR;
    }

    /** The headings without what they say of the time: equal for the columns of one thing in several years. */
    public static List<String> without(List<String> headings) {
        Words words = FormCatalogue.standard().words();
        return headings.stream()
                .filter(h -> !words.change().matcher(h).find())
                .map(h -> PrintedYear.withoutOfHeading(PrintedYear.withWord(h)))
                .filter(h -> !h.isEmpty())
                .toList();
    }
}

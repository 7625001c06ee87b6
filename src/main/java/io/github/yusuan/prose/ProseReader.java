package io.github.yusuan.prose;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.work.Work;
import java.util.List;

/**
 * Reads the amounts that sentences state: 2024年支出预算3934.19万元，其中基本支出295.70万元. An amount counts if the words
 * before it name an item of the catalogue; after 增加 and 减少 it is a change, to what was stated of that item before.
 */
public final class ProseReader {
    private final ProseCatalogue catalogue = ProseCatalogue.standard();

    /** A reader with the catalogue that comes with the program. */
    public ProseReader() {}

    /**
     * The figures in the order of the text.
     *
     * @param fiscalYear of the document, to tell other years' amounts apart; 0 where unknown
     * @param work what the reading is counted against
     */
    public List<ProseFigure> read(DocumentText text, List<Fact> facts, int fiscalYear, Work work) {
        FigureReading reading = new FigureReading(catalogue, new FactMatcher(facts, work), fiscalYear, work);
        Paragraph.of(text.lines()).forEach(reading::add);
        return List.copyOf(reading.figures());
    }
}

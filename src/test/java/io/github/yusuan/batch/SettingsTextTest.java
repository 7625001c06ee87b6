package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.export.Format;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.report.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTextTest {
    private static final PdfLimits LIMITS = PdfLimits.DEFAULT;
    private static final List<Format> CSV = List.of(Format.CSV);
    private static final Layout FOLDERS = Layout.FOLDERS;
    private static final ReportSettings NONE = ReportSettings.NONE;

    @Test
    void otherSettingsHaveAnotherText() {
        List<DocumentSettings> all = List.of(
                new DocumentSettings("", "", LIMITS, CSV, false, "", "", FOLDERS, NONE),
                new DocumentSettings("p", "", LIMITS, CSV, false, "", "", FOLDERS, NONE),
                new DocumentSettings("", "1-3", LIMITS, CSV, false, "", "", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS.with(7, 8, 9), CSV, false, "", "", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS, List.of(Format.JSON), false, "", "", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS, CSV, true, "", "", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS, CSV, false, "ab", "", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS, CSV, false, "a", "b", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS, CSV, false, "", "ab", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS, CSV, false, "", "", Layout.FLAT, NONE),
                new DocumentSettings(
                        "", "", LIMITS, CSV, false, "", "", FOLDERS, new ReportSettings(true, Language.EN, true)));

        Stream<String> texts = all.stream().map(SettingsText::of);

        assertThat(texts).doesNotHaveDuplicates().hasSize(all.size());
        assertThat(SettingsText.of(all.get(0))).isEqualTo(SettingsText.of(DocumentSettings.DEFAULT));
    }
}

package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.export.Format;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.model.ScanOptions;
import io.github.yusuan.report.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTextTest {
    private static final PdfLimits LIMITS = PdfLimits.DEFAULT;
    private static final ScanOptions SCANS = ScanOptions.DEFAULT;
    private static final List<Format> CSV = List.of(Format.CSV);
    private static final Layout FOLDERS = Layout.FOLDERS;
    private static final ReportSettings NONE = ReportSettings.NONE;

    @Test
    void otherSettingsHaveAnotherText() {
        List<DocumentSettings> all = List.of(
                new DocumentSettings("", "", LIMITS, SCANS, CSV, false, "", "", FOLDERS, NONE),
                new DocumentSettings("p", "", LIMITS, SCANS, CSV, false, "", "", FOLDERS, NONE),
                new DocumentSettings("", "1-3", LIMITS, SCANS, CSV, false, "", "", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS.with(7, 8, 9), SCANS, CSV, false, "", "", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS, SCANS, List.of(Format.JSON), false, "", "", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS, SCANS, CSV, true, "", "", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS, SCANS, CSV, false, "ab", "", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS, SCANS, CSV, false, "a", "b", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS, SCANS, CSV, false, "", "ab", FOLDERS, NONE),
                new DocumentSettings("", "", LIMITS, SCANS, CSV, false, "", "", Layout.FLAT, NONE),
                new DocumentSettings(
                        "",
                        "",
                        LIMITS,
                        new ScanOptions(ScanOptions.Mode.NEVER, 200),
                        CSV,
                        false,
                        "",
                        "",
                        FOLDERS,
                        NONE),
                new DocumentSettings(
                        "",
                        "",
                        LIMITS,
                        SCANS,
                        CSV,
                        false,
                        "",
                        "",
                        FOLDERS,
                        new ReportSettings(true, Language.EN, true)));

        Stream<String> texts = all.stream().map(SettingsText::of);

        assertThat(texts).doesNotHaveDuplicates().hasSize(all.size());
        assertThat(SettingsText.of(all.get(0))).isEqualTo(SettingsText.of(DocumentSettings.DEFAULT));
    }
}

package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.batch.DocumentSettings.Reading;
import io.github.yusuan.batch.DocumentSettings.Writing;
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
    private static final Reading READING = new Reading("", "", LIMITS, SCANS, "");
    private static final Writing WRITING = new Writing(CSV, false, "", FOLDERS);
    private static final ReportSettings NONE = ReportSettings.NONE;

    @Test
    void otherSettingsHaveAnotherText() {
        List<DocumentSettings> all = List.of(
                new DocumentSettings(READING, WRITING, NONE),
                reading(new Reading("p", "", LIMITS, SCANS, "")),
                reading(new Reading("", "1-3", LIMITS, SCANS, "")),
                reading(new Reading("", "", LIMITS.with(7, 8, 9), SCANS, "")),
                reading(new Reading("", "", LIMITS, new ScanOptions(ScanOptions.Mode.NEVER, 200), "")),
                writing(new Writing(List.of(Format.JSON), false, "", FOLDERS)),
                writing(new Writing(CSV, true, "", FOLDERS)),
                writing(new Writing(CSV, false, "ab", FOLDERS)),
                new DocumentSettings(
                        new Reading("", "", LIMITS, SCANS, "b"), new Writing(CSV, false, "a", FOLDERS), NONE),
                reading(new Reading("", "", LIMITS, SCANS, "ab")),
                writing(new Writing(CSV, false, "", Layout.FLAT)),
                new DocumentSettings(READING, WRITING, new ReportSettings(true, Language.EN, true)));

        Stream<String> texts = all.stream().map(SettingsText::of);

        assertThat(texts).doesNotHaveDuplicates().hasSize(all.size());
        assertThat(SettingsText.of(all.get(0))).isEqualTo(SettingsText.of(DocumentSettings.DEFAULT));
    }

    private static DocumentSettings reading(Reading other) {
        return new DocumentSettings(other, WRITING, NONE);
    }

    private static DocumentSettings writing(Writing other) {
        return new DocumentSettings(READING, other, NONE);
    }
}

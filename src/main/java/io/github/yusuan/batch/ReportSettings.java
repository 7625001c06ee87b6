package io.github.yusuan.batch;

import io.github.yusuan.report.Language;

/**
 * Which pages for people are written beside the data.
 *
 * @param wanted whether any are
 * @param language of their labels
 * @param overlay whether what the reading saw is drawn over each page
 */
public record ReportSettings(boolean wanted, Language language, boolean overlay) {

    /** The data alone. */
    public static final ReportSettings NONE = new ReportSettings(false, Language.ZH, false);
}

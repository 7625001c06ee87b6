package io.github.yusuan.report;

import java.util.Locale;

/** The language of the labels; what a document prints stays as it is. */
public enum Language {
    /** 简体中文. */
    ZH(Locale.SIMPLIFIED_CHINESE),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Its locale, which is in the names of the files of its words. */
    public Locale locale() {
        return locale;
    }

    /** The tag of the page: {@code zh-CN}. */
    String tag() {
        return locale.toLanguageTag();
    }
}

package io.github.yusuan.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The systems of subject codes (财预〔2006〕13号 and the yearly books after it; 财预〔2017〕98号 for 501–599). */
enum CodeSystem {
    /** 支出功能分类: 类 201–2xx, 款 5 digits, 项 7 digits. */
    FUNCTIONAL("2\\d{2}(\\d{2}){0,3}"),
    /** 部门预算支出经济分类: 301–399. */
    ECONOMIC("3\\d{2}(\\d{2}){0,3}"),
    /** 政府预算支出经济分类: 501–599. */
    GOVERNMENT_ECONOMIC("5\\d{2}(\\d{2}){0,3}");

    private final Pattern pattern;

    CodeSystem(String regex) {
        pattern = Pattern.compile(regex);
    }

    static CodeSystem of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The system that a full code belongs to. */
    static Optional<CodeSystem> ofCode(String digits) {
        for (CodeSystem system : values()) {
            if (system.pattern.matcher(digits).matches()) {
                return Optional.of(system);
            }
        }
        return Optional.empty();
    }
}

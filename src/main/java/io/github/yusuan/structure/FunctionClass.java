package io.github.yusuan.structure;

import io.github.yusuan.words.Wordings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 类 of the functional classification by name, as tables without codes print them; the names moved over the years
 * (医疗卫生与计划生育支出, 卫生健康支出), the codes did not.
 */
public record FunctionClass(String code, Pattern name) {
    private static final List<FunctionClass> ALL = Wordings.lists(FunctionClass.class, "ALL").entrySet().stream()
            .map(known -> new FunctionClass(known.getKey(), Pattern.compile(String.join("|", known.getValue()))))
            .toList();

    /** The code of the 类 of that name. */
    public static Optional<String> codeOf(String name) {
        return ALL.stream()
                .filter(c -> c.name().matcher(name).matches())
                .map(FunctionClass::code)
                .findFirst();
    }
}

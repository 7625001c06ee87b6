package io.github.yusuan.batch;

import java.lang.reflect.RecordComponent;
import java.util.StringJoiner;

/**
 * A record of settings as text, with all that it consists of, so that other settings have another text. Its own {@code
 * toString} says the same, but Java makes that when it is first called, which takes longer than reading a small document.
 */
final class SettingsText {
    private SettingsText() {}

    /** The text. */
    static String of(Record settings) {
        StringJoiner parts = new StringJoiner("\n", "{", "}");
        try {
            for (RecordComponent component : settings.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(settings);
                String text = value instanceof Record part ? of(part) : String.valueOf(value);
                parts.add(String.join(" ", component.getName(), Integer.toString(text.length()), text));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("settings that cannot be looked at", e);
        }
        return parts.toString();
    }
}

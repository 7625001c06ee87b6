package io.github.yusuan.model;

import java.io.Serializable;

/**
 * The department or unit that publishes a document or a table of it.
 *
 * @param code its code; blank where not printed
 * @param name its name; blank where not printed
 */
public record PublishingUnit(String code, String name) implements Serializable {
    /** None is printed. */
    public static final PublishingUnit UNKNOWN = new PublishingUnit("", "");
}

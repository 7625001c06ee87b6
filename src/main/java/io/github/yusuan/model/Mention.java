package io.github.yusuan.model;

import java.io.Serializable;
import java.util.Locale;

/**
 * A sentence that speaks of something that has to be published, with or without an amount.
 *
 * @param topic what it speaks of
 * @param page page that it begins on
 * @param sentence without white space
 */
public record Mention(Topic topic, int page, String sentence) implements Serializable {

    /** What a sentence may speak of. */
    public enum Topic {
        /** Why the “三公” expenses are what they are. */
        THREE_PUBLIC_REASONS,
        /** That there is nothing of the “三公” expenses. */
        NO_THREE_PUBLIC,
        /** That there is nothing of the 政府性基金预算. */
        NO_GOVERNMENT_FUND,
        /** That there is nothing of the 国有资本经营预算. */
        NO_STATE_CAPITAL,
        /** What is owned: 国有资产占有使用情况. */
        STATE_ASSETS;

        /** The word in the catalogue of sentences. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

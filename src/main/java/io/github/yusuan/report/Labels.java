package io.github.yusuan.report;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/** The words of the pages in one language. */
final class Labels {
    private static final ResourceBundle.Control ONLY_THAT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle words;
    private final ResourceBundle formulas;

    Labels(Language language) {
        this.language = language;
        this.words = bundle("labels");
        this.formulas = bundle("formulas");
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(Labels.class.getPackageName() + "." + name, language.locale(), ONLY_THAT);
    }

    /** What an identity says, in the words of the tables; blank where nobody has written it down. */
    String formula(String identity) {
        return formulas.containsKey(identity) ? formulas.getString(identity) : "";
    }

    Language language() {
        return language;
    }

    /** The label of that key; numbers and texts take the places {@code {0}}, {@code {1}} as they are. */
    String of(String key, Object... values) {
        String label = words.getString(key);
        Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
        return values.length == 0 ? label : new MessageFormat(label, language.locale()).format(texts);
    }

    /** The label of a word of the output, as of a kind or a measure; the word itself where it has none. */
    String word(String group, String id) {
        String key = group + "." + id;
        return words.containsKey(key) ? words.getString(key) : id;
    }
}

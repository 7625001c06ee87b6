package io.github.yusuan.report;

import io.github.yusuan.model.Phrasebook;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.Wording;
import java.text.MessageFormat;
import java.util.Arrays;

/** The words of the pages in one language. */
final class Labels {
    private static final Wording EXPLAINED = Wording.beside(Labels.class, "problems_zh_CN");

    private final Language language;
    private final Wording words;
    private final Wording names;
    private final Wording formulas;
    private final String formulasFirst;

    Labels(Language language) {
        this(language, "");
    }

    private Labels(Language language, String formulasFirst) {
        this.language = language;
        this.words = Wording.beside(Labels.class, "labels_" + language.locale());
        this.names = Wording.ofNames(language.locale());
        this.formulas = Wording.beside(Labels.class, "formulas");
        this.formulasFirst = formulasFirst;
    }

    /** The same for a government's own budget: some of its identities have the ids of other ones of a department. */
    Labels ofGovernment() {
        return new Labels(language, "government.");
    }

    /** What an identity says, in the words of the tables; blank where nobody has written it down. */
    String formula(String identity) {
        return formulas.find(formulasFirst + identity)
                .or(() -> formulas.find(identity))
                .orElse("");
    }

    /** What a problem means, in Chinese; blank in English, in which the problem says it itself, with what was found. */
    String explained(ProblemCode code) {
        return language == Language.ZH ? EXPLAINED.get(code.id()) : "";
    }

    /** What the program says of a document, in the language of the page where that can be said in it. */
    String said(String english) {
        return language == Language.ZH ? Phrasebook.chinese().of(english) : english;
    }

    /** The language in which {@link #said} says it, as an attribute of HTML has it. */
    String tagOf(String english) {
        return language == Language.ZH && Phrasebook.chinese().find(english).isPresent()
                ? Language.ZH.tag()
                : Language.EN.tag();
    }

    Language language() {
        return language;
    }

    /** The label of that key; numbers and texts take the places {@code {0}}, {@code {1}} as they are. */
    String of(String key, Object... values) {
        String label = words.get(key);
        Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
        return values.length == 0 ? label : new MessageFormat(label, language.locale()).format(texts);
    }

    /** The label of a word of the output, as of a kind or a measure; the word itself where it has none. */
    String word(String group, String id) {
        String key = group + "." + id;
        return words.find(key).or(() -> names.find(key)).orElse(id);
    }
}

package io.github.yusuan.cli;

import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.Phrasebook;
import io.github.yusuan.model.Wording;
import io.github.yusuan.report.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the commands say, in the language of who reads it. What a document prints, and what stands in files, stays as it
 * is: a status is the same word everywhere, and has its meaning beside it.
 */
final class Words {
    /** The option that names the language; before the command line is understood, it is looked for by its name. */
    static final String OPTION = "--lang";

    private final Language language;
    private final Wording wording;
    private final Wording names;

    private Words(Language language) {
        this.language = language;
        this.wording = Wording.beside(Words.class, "messages_" + language.locale());
        this.names = Wording.ofNames(language.locale());
    }

    /** Those of a language; of the machine's where none is named. */
    static Words of(Optional<Language> wanted) {
        return new Words(wanted.orElseGet(Words::languageOfMachine));
    }

    /** Those that the arguments ask for, also where something else is wrong with these. */
    static Words of(String... args) {
        List<String> all = List.of(args);
        int place = all.indexOf(OPTION);
        String named = place >= 0 && place + 1 < all.size()
                ? all.get(place + 1)
                : all.stream()
                        .filter(arg -> arg.startsWith(OPTION + "="))
                        .map(arg -> arg.substring(OPTION.length() + 1))
                        .findFirst()
                        .orElse("");
        return of(List.of(Language.values()).stream()
                .filter(language -> language.name().equalsIgnoreCase(named))
                .findFirst());
    }

    private static Language languageOfMachine() {
        return languageOf(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** The first of the variables that is set decides, also where the system has not got what it names. */
    static Language languageOf(Map<String, String> environment, Locale machine) {
        String named = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(machine.getLanguage());
        return named.startsWith(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
    }

    Language language() {
        return language;
    }

    /** The words of a key, with what they speak of in the places of {@code {0}}, {@code {1}} and so on. */
    String say(String key, Object... about) {
        String text = wording.get(key);
        for (int i = 0; i < about.length; i++) {
            text = text.replace("{" + i + "}", about[i].toString());
        }
        return text;
    }

    /** So many things of a key: {@code 1,234 amounts}. */
    String count(String key, long number) {
        Optional<String> one = number == 1 ? wording.find(key + ".one") : Optional.empty();
        return one.orElseGet(() -> say(key, number(number)));
    }

    /** A number with its thousands apart: {@code 1,234}. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A status as it stands in files, with its meaning where it is in another language than that. */
    String name(DocumentStatus status) {
        return language == Language.EN ? status.id() : status.id() + "（" + names.get("ended." + status.id()) + "）";
    }

    /** What the program says of a document, in the language of who reads it. */
    String said(String english) {
        return language == Language.EN ? english : Phrasebook.chinese().of(english);
    }

    /** What helps where an input ended so; nothing where no doing of the reader's does. */
    Optional<String> wayOut(DocumentStatus status) {
        return wording.find("help." + status.id()).map(help -> say("help") + ": " + help);
    }
}

package io.github.yusuan.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the program says of documents, in Chinese. Messages of problems and reasons of refusals are English, in files too;
 * who shows them to a reader of Chinese looks them up here, as in a phrasebook, by what is said and not by a key.
 *
 * <pre>{@code
 * Phrasebook.chinese().of("expected page number 11, found 9") // 页码应为 11，实为 9
 * }</pre>
 */
public final class Phrasebook {
    private static final String FILE = "phrases_zh_CN.txt";
    private static final String HOLE = "{}";
    /** What is longer quotes a document at length, and is no phrase. */
    private static final int LONGEST = 1000;

    private static final Phrasebook CHINESE = new Phrasebook();

    private final List<Phrase> phrases = new ArrayList<>();
    private final Wording names = Wording.beside(Wording.class, "names_zh_CN");

    private Phrasebook() {
        List<String> lines = lines();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            phrases.add(Phrase.of(lines.get(i), lines.get(i + 1)));
        }
        phrases.sort(Comparator.comparing(Phrase::letters).reversed());
    }

    /** The only one there is. */
    public static Phrasebook chinese() {
        return CHINESE;
    }

    /** {@code letters} says how much of it is given: the phrase that says most goes first. */
    private record Phrase(Pattern english, String chinese, int letters) implements Serializable {
        static Phrase of(String english, String chinese) {
            String plain = Pattern.quote(english).replace("(s)", "\\Es?\\Q").replace(HOLE, "\\E(.*?)\\Q");
            return new Phrase(
                    Pattern.compile(plain, Pattern.DOTALL),
                    chinese,
                    english.replace(HOLE, "").length());
        }
    }

    private static List<String> lines() {
        try (InputStream in = Phrasebook.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("expected " + FILE + " beside " + Phrasebook.class);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The same in Chinese; as it is where the book does not have it. */
    public String of(String english) {
        return find(english).orElse(english);
    }

    /** The same in Chinese, where the book has it. */
    public Optional<String> find(String english) {
        if (english.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> codes = namesOfCodes(english);
        if (codes.isPresent()) {
            return codes;
        }
        for (Phrase phrase : phrases) {
            Matcher matcher = phrase.english().matcher(english);
            if (matcher.matches()) {
                String said = phrase.chinese();
                for (int hole = 1; hole <= matcher.groupCount(); hole++) {
                    said = said.replace("{" + hole + "}", within(matcher.group(hole)));
                }
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    /** The reason of a document with problems are their codes. */
    private Optional<String> namesOfCodes(String english) {
        List<Optional<String>> codes = Stream.of(english.split(", "))
                .map(code -> names.find("problem." + code))
                .toList();
        return codes.stream().allMatch(Optional::isPresent)
                ? Optional.of(codes.stream().flatMap(Optional::stream).collect(Collectors.joining("、")))
                : Optional.empty();
    }

    /** What differs from message to message: another phrase, the id of a kind of table, or anything. */
    private String within(String said) {
        return names.find("kind." + said)
                .or(() -> names.find("measure." + said))
                .orElseGet(() -> of(said));
    }
}

package io.github.yusuan.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The administrative divisions down to the county, of about 2021 to 2023, to find where a unit is: 上海市普陀区万里街道 is in
 * 310107. A name that several divisions have (普陀区 alone) finds none.
 */
public final class Divisions {
    /** Before this many characters the name of the place begins: 中国共产党, 中共, 共青团. */
    private static final int LATEST_BEGIN = 8;
    /** Names of two characters (赵县) are looked for at the beginning only. */
    private static final int SAFE_LENGTH = 3;

    private static final int SHORTEST = 2;

    private final Map<String, List<Division>> byName;
    private final int longest;

    private Divisions(List<Division> divisions) {
        byName = divisions.stream().collect(Collectors.groupingBy(Division::name));
        longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The list that comes with the program. */
    public static Divisions standard() {
        return Standard.DIVISIONS;
    }

    /** The smallest division that the name of a unit begins with; nothing where it names none or could mean several. */
    public Optional<Division> ofUnit(String unitName) {
        for (int begin = 0; begin < Math.min(LATEST_BEGIN, unitName.length()); begin++) {
            List<Division> found = longestAt(unitName, begin, begin == 0 ? SHORTEST : SAFE_LENGTH);
            if (!found.isEmpty()) {
                return only(
                        narrowed(found, unitName, begin + found.get(0).name().length()));
            }
        }
        return Optional.empty();
    }

    /**
     * The division whose name the name of a unit begins with but for its last character (长沙 for 长沙市), where the other
     * names spell it out (长沙市教育局); nothing where they spell out none, or several (长沙市, 长沙县).
     */
    public Optional<Division> spelledOut(String unitName, List<String> others) {
        List<Division> found = byName.entrySet().stream()
                .filter(division -> isSpelledOut(division.getKey(), unitName, others))
                .flatMap(division -> division.getValue().stream())
                .toList();
        return only(found);
    }

    private static boolean isSpelledOut(String name, String unitName, List<String> others) {
        return name.length() >= SAFE_LENGTH
                && unitName.startsWith(name.substring(0, name.length() - 1))
                && others.stream().anyMatch(other -> other.startsWith(name));
    }

    /** Reads on: the county behind the city, the city behind the province. */
    private List<Division> narrowed(List<Division> outer, String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length >= SHORTEST; length--) {
            List<Division> inner = byName.getOrDefault(text.substring(at, at + length), List.of()).stream()
                    .filter(division -> outer.stream().anyMatch(division::isWithin))
                    .toList();
            if (!inner.isEmpty()) {
                return narrowed(inner, text, at + length);
            }
        }
        return outer;
    }

    private List<Division> longestAt(String text, int begin, int shortest) {
        for (int length = Math.min(longest, text.length() - begin); length >= shortest; length--) {
            List<Division> found = byName.getOrDefault(text.substring(begin, begin + length), List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static Optional<Division> only(List<Division> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<Division> load() {
        try (InputStream in = Objects.requireNonNull(Divisions.class.getResourceAsStream("divisions.csv"));
                BufferedReader csv = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .map(row -> new Division(row[0], row[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loaded when first asked for. */
    private static final class Standard {
        static final Divisions DIVISIONS = new Divisions(load());
    }
}

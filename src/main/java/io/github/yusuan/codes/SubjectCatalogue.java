package io.github.yusuan.codes;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The subjects of the government's revenue and expenditure classification, as far as they are known: 支出功能分类
 * (201–2xx), 部门预算支出经济分类 (301–399), 政府预算支出经济分类 (501–599), 收入分类 (101–1xx). Their code ranges do not overlap.
 *
 * <p>Names are not unique (2010303 and 2070103 are both 机关服务): a subject is found by its code, the name is the check.
 * Immutable.
 *
 * <pre>{@code
 * CodeMatch match = SubjectCatalogue.standard().match("20805", "行政事业单位离退休", 2024);
 * match.status(); // OLD_NAME
 * match.nationalName(); // 行政事业单位养老支出
 * }</pre>
 */
public final class SubjectCatalogue {
    private static final int TOP_LENGTH = 3;
    private static final int STEP = 2;

    private final Map<String, List<Subject>> byCode;
    private final Map<String, List<Subject>> byParent;

    private SubjectCatalogue(List<Subject> subjects) {
        byCode = subjects.stream().collect(listsBy(Subject::code));
        byParent = subjects.stream().collect(listsBy(subject -> parentOf(subject.code())));
    }

    /** Unchangeable lists, the keys and the items in the order of what is collected. */
    private static Collector<Subject, ?, Map<String, List<Subject>>> listsBy(Function<Subject, String> key) {
        return Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toUnmodifiableList());
    }

    /** The lists that come with the program. */
    public static SubjectCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * This catalogue, and above it an official book: a CSV with the columns {@code code,name} and, if the book is that of
     * some years only, {@code from,to}. Other names that we know for its codes in its years are dropped.
     *
     * @throws IllegalArgumentException naming the row that is none, or if there is no row
     */
    public SubjectCatalogue withBook(Reader csv) throws IOException {
        List<Subject> book = SubjectBook.read(csv, Evidence.BOOK);
        if (book.isEmpty()) {
            throw new IllegalArgumentException("book: expected rows below the columns code,name, found none");
        }
        Map<String, List<Subject>> merged = new LinkedHashMap<>(byCode);
        for (Subject official : book) {
            Stream<Subject> older =
                    merged.getOrDefault(official.code(), List.of()).stream().flatMap(known -> besides(known, official));
            merged.put(
                    official.code(), Stream.concat(Stream.of(official), older).toList());
        }
        return new SubjectCatalogue(
                merged.values().stream().flatMap(List::stream).toList());
    }

    /** What is left of a known name when a book names the code. */
    private static Stream<Subject> besides(Subject known, Subject official) {
        boolean ended = known.years().to() != 0 && official.years().from() == 0;
        if (known.evidence() == Evidence.BOOK || ended) {
            return Stream.of(known);
        }
        Years left = known.years().until(official.years().from());
        return official.years().from() == 0 || left.isEmpty()
                ? Stream.empty()
                : Stream.of(new Subject(known.code(), known.name(), left, known.evidence()));
    }

    /** All names of a code, in all years. */
    public List<Subject> subjectsOf(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /**
     * The national subject that a printed row means.
     *
     * @param code as printed, in digits
     * @param name as printed; blank where there is none, then the code alone counts
     * @param year fiscal year; 0 where unknown, then any year counts
     */
    public CodeMatch match(String code, String name, int year) {
        String plain = SubjectNames.plain(name);
        List<Subject> known = byCode.getOrDefault(code, List.of());
        List<Subject> valid =
                known.stream().filter(s -> s.years().contains(year)).toList();
        for (Subject subject : valid) {
            if (plain.isEmpty() || SubjectNames.isSame(subject, plain)) {
                return CodeMatch.of(subject, CodeStatus.OK);
            }
        }
        for (Subject subject : known) {
            if (SubjectNames.isSame(subject, plain)) {
                return CodeMatch.of(valid.isEmpty() ? subject : valid.get(0), CodeStatus.OLD_NAME);
            }
        }
        return besideTheCode(code, plain, year).orElseGet(() -> otherName(valid));
    }

    private static CodeMatch otherName(List<Subject> valid) {
        return valid.stream()
                .filter(s -> s.evidence().isFirm())
                .findFirst()
                .map(s -> CodeMatch.of(s, CodeStatus.NAME_DIFFERS))
                .orElseGet(() -> valid.isEmpty() ? CodeMatch.NONE : CodeMatch.of(valid.get(0), CodeStatus.UNKNOWN));
    }

    /** The only code under the same parent that has this name. */
    private Optional<CodeMatch> besideTheCode(String code, String plain, int year) {
        if (code.length() <= TOP_LENGTH || plain.isEmpty()) {
            return Optional.empty();
        }
        List<Subject> named = byParent.getOrDefault(parentOf(code), List.of()).stream()
                .filter(s ->
                        s.years().contains(year) && SubjectNames.plain(s.name()).equals(plain))
                .toList();
        return named.stream().map(Subject::code).distinct().count() == 1
                ? Optional.of(CodeMatch.of(named.get(0), CodeStatus.LOCAL_NUMBERING))
                : Optional.empty();
    }

    private static String parentOf(String code) {
        return code.length() <= TOP_LENGTH ? "" : code.substring(0, code.length() - STEP);
    }

    /** Loaded when first asked for. */
    private static final class Standard {
        static final SubjectCatalogue CATALOGUE =
                new SubjectCatalogue(Stream.of("functional", "economic-department", "economic-government", "revenue")
                        .flatMap(list -> SubjectBook.ofResource(list + ".csv").stream())
                        .toList());
    }
}

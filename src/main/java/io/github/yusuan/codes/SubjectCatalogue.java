package io.github.yusuan.codes;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
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

    private final ImmutableListMultimap<String, Subject> byCode;
    private final ImmutableListMultimap<String, Subject> byParent;

    private SubjectCatalogue(Iterable<Subject> subjects) {
        ImmutableListMultimap.Builder<String, Subject> codes = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Subject> parents = ImmutableListMultimap.builder();
        for (Subject subject : subjects) {
            codes.put(subject.code(), subject);
            parents.put(parentOf(subject.code()), subject);
        }
        byCode = codes.build();
        byParent = parents.build();
    }

    /** The lists that come with the program. */
    public static SubjectCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * This catalogue, and above it an official book: a CSV with the columns {@code code,name} and, if the book is that of
     * some years only, {@code from,to}. Other names that we know for its codes in its years are dropped.
     *
     * @throws IllegalArgumentException naming the row that is none
     */
    public SubjectCatalogue withBook(Reader csv) throws IOException {
        ListMultimap<String, Subject> merged =
                MultimapBuilder.linkedHashKeys().arrayListValues().build(byCode);
        for (Subject official : SubjectBook.read(csv, Evidence.BOOK)) {
            List<Subject> older = merged.removeAll(official.code()).stream()
                    .flatMap(known -> besides(known, official))
                    .toList();
            merged.put(official.code(), official);
            merged.putAll(official.code(), older);
        }
        return new SubjectCatalogue(merged.values());
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
        return byCode.get(code);
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
        List<Subject> known = byCode.get(code);
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
        List<Subject> named = byParent.get(parentOf(code)).stream()
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

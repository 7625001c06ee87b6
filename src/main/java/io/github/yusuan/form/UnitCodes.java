package io.github.yusuan.form;

import io.github.yusuan.model.UnitScope;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.words.Wordings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The code of who publishes a document: as headings print it before the name; else as the rows of forms and lists print
 * it beside that very name, where all that do agree. Of 123 and 123001 the shorter is the department's, the longer the
 * unit's.
 */
public final class UnitCodes {
    private static final Pattern HEADING = Wordings.pattern(UnitCodes.class, "HEADING");
    private static final Pattern CODE = Pattern.compile("\\d{3,9}");
    private static final Pattern CODE_AND_NAME = Pattern.compile("[\\[【(（]?(\\d{3,9})[\\]】)）]?[-—_]?(\\D.*)");

    private UnitCodes() {}

    /** The code; blank where nothing prints it. */
    public static String of(List<StitchedTable> tables, String unitName, UnitScope scope) {
        return tables.stream()
                .map(table -> table.heading().unitCode())
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElseGet(() -> unitName.isEmpty() ? "" : inRows(tables, unitName, scope));
    }

    private static String inRows(List<StitchedTable> tables, String unitName, UnitScope scope) {
        List<String> codes = tables.stream()
                .flatMap(table -> table.rows().stream().flatMap(row -> codeIn(row, table.columns(), unitName)))
                .distinct()
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        if (codes.size() == 1) {
            return codes.get(0);
        }
        boolean nested = codes.size() == 2 && codes.get(1).startsWith(codes.get(0));
        return !nested || scope == UnitScope.UNKNOWN ? "" : codes.get(scope == UnitScope.UNIT ? 1 : 0);
    }

    private static Stream<String> codeIn(BodyRow row, List<List<String>> columns, String unitName) {
        List<BodyCell> cells = row.cells();
        boolean named = cells.stream().anyMatch(cell -> cell.compact().equals(unitName));
        Stream<String> beside = IntStream.range(0, Math.min(cells.size(), columns.size()))
                .filter(column -> named && isOfCodes(columns.get(column)))
                .mapToObj(column -> cells.get(column).compact())
                .filter(text -> CODE.matcher(text).matches());
        Stream<String> before = cells.stream().flatMap(cell -> codeBefore(cell.compact(), unitName).stream());
        return Stream.concat(beside, before);
    }

    private static boolean isOfCodes(List<String> headings) {
        return headings.stream()
                .anyMatch(heading ->
                        HEADING.matcher(heading.replaceAll("\\s", "")).matches());
    }

    /** 126001-云溪县信访局 in one cell. */
    private static Optional<String> codeBefore(String text, String unitName) {
        if (!text.endsWith(unitName)) {
            return Optional.empty();
        }
        Matcher matcher = CODE_AND_NAME.matcher(text);
        return matcher.matches() && matcher.group(2).equals(unitName)
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }
}

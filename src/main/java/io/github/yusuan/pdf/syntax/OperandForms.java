package io.github.yusuan.pdf.syntax;

import io.github.yusuan.pdf.syntax.ContentTokenizer.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which operands stand before each operator (ISO 32000-2, annex A). Where others do, something was lost or changed between
 * them: viewers draw what is left, without a word.
 */
public final class OperandForms {
    private static final char NUMBER = 'n';
    private static final char STRING = 's';
    private static final char NAME = '/';
    private static final char ARRAY = '[';
    /** A list of properties, or its name among the resources. */
    private static final char PROPERTIES = 'p';

    /** Each operator without blanks behind its operands. */
    private static final List<String> FORMS = List.of(
            " b B b* B* BT BX EMC ET EX f F f* h n q Q s S T* W W* BI EI",
            "n G g i J j M w TL Tc Tr Ts Tw Tz",
            "nn d0 l m Td TD",
            "nnn RG rg",
            "nnnn K k re v y",
            "nnnnnn c cm d1 Tm",
            "/ BMC CS cs Do gs MP ri sh",
            "/p BDC DP",
            "/n Tf",
            "s Tj '",
            "nns \"",
            "[ TJ",
            "[n d");

    private static final Map<String, String> BY_OPERATOR = byOperator();

    private OperandForms() {}

    private static Map<String, String> byOperator() {
        Map<String, String> forms = new HashMap<>();
        for (String line : FORMS) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                forms.put(words[i], words[0]);
            }
        }
        return forms;
    }

    /** Whether these stand before that operator; those of unknown ones and of colours, which take any number, fit always. */
    public static boolean fit(String operator, Operands operands) {
        String form = BY_OPERATOR.get(operator);
        if (form == null) {
            return true;
        }
        if (form.length() != operands.size()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (!isOf(form.charAt(i), operands.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(char kind, @Nullable Object operand) {
        return switch (kind) {
            case NUMBER -> operand instanceof Double;
            case STRING -> operand instanceof byte[];
            case NAME -> operand instanceof Name;
            case ARRAY -> operand instanceof List;
            case PROPERTIES -> operand instanceof List || operand instanceof Name;
            default -> throw new IllegalArgumentException("kind of operand: " + kind);
        };
    }
}

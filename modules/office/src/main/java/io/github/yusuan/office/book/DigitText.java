package io.github.yusuan.office.book;

import io.github.yusuan.office.book.FormatSection.Token;
import java.math.BigDecimal;
import java.util.List;

/** Puts the digits of a number into the places of a section; a literal may stand between them ({@code 0!.0000}). */
final class DigitText {
    private final List<Token> tokens;
    private final int point;
    private final boolean grouped;
    private int firstDigit = -1;
    private int lastDigit = -1;

    DigitText(List<Token> tokens, int point) {
        this.tokens = tokens;
        this.point = point;
        int wholeEnd = point < 0 ? tokens.size() : point;
        for (int i = 0; i < wholeEnd; i++) {
            if (tokens.get(i).kind() == Token.Kind.DIGIT) {
                firstDigit = firstDigit < 0 ? i : firstDigit;
                lastDigit = i;
            }
        }
        boolean comma = false;
        for (int i = Math.max(0, firstDigit); i < lastDigit; i++) {
            comma |= tokens.get(i).kind() == Token.Kind.COMMA;
        }
        grouped = comma;
    }

    String of(BigDecimal value) {
        int decimals = 0;
        for (int i = Math.max(0, point); point >= 0 && i < tokens.size(); i++) {
            decimals += tokens.get(i).kind() == Token.Kind.DIGIT ? 1 : 0;
        }
        String plain = FormatSection.rounded(value, decimals).toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String fraction = dot < 0 ? "" : plain.substring(dot + 1);
        StringBuilder text = new StringBuilder();
        String rest = whole.equals("0") ? "" : whole;
        appendWhole(rest, text);
        appendFraction(fraction, text);
        return text.toString();
    }

    /** The places before the point take the last digits; the first place takes all that are left. */
    private void appendWhole(String digits, StringBuilder text) {
        int places = 0;
        int end = point < 0 ? tokens.size() : point;
        for (int i = 0; i < end; i++) {
            places += tokens.get(i).kind() == Token.Kind.DIGIT ? 1 : 0;
        }
        if (places == 0 && !digits.isEmpty()) {
            text.append(digits);
        }
        int left = places;
        int used = 0;
        int lastGiven = 0;
        for (int i = 0; i < end; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.DIGIT) {
                int upTo = Math.max(used, digits.length() - left + 1);
                String part = digits.length() >= left
                        ? digits.substring(used, upTo)
                        : token.text().equals("0") ? "0" : "";
                used = digits.length() >= left ? upTo : used;
                for (int k = 0; k < part.length(); k++) {
                    int behind = left - 1 + part.length() - 1 - k;
                    text.append(part.charAt(k));
                    boolean group = grouped && behind > 0 && behind % 3 == 0;
                    text.append(group ? "," : "");
                    lastGiven++;
                }
                left--;
            } else if (token.kind() == Token.Kind.LITERAL || token.kind() == Token.Kind.PERCENT) {
                boolean inside = i > firstDigit && i < lastDigit;
                text.append(inside && lastGiven == 0 ? "" : token.text());
            }
        }
    }

    /** The places behind the point; those that may be blank drop zeros at the end. */
    private void appendFraction(String fraction, StringBuilder text) {
        if (point < 0) {
            return;
        }
        StringBuilder shown = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        int at = 0;
        boolean between = false;
        for (int i = point + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.DIGIT) {
                shown.append(between ? behind : "");
                behind.setLength(between ? 0 : behind.length());
                String rest = fraction.substring(at);
                boolean dropped = !token.text().equals("0") && rest.matches("0*") && optionalFrom(i);
                shown.append(dropped ? "" : fraction.substring(at, at + 1));
                at++;
                between = true;
            } else if (token.kind() == Token.Kind.LITERAL || token.kind() == Token.Kind.PERCENT) {
                behind.append(token.text());
            }
        }
        text.append('.').append(shown).append(behind);
    }

    private boolean optionalFrom(int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.DIGIT && tokens.get(i).text().equals("0")) {
                return false;
            }
        }
        return true;
    }
}

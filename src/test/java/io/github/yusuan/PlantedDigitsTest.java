package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.check.RepairSuggestions;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What becomes of digits that a scan would have read wrong: one digit of one amount of a whole document at a time. */
class PlantedDigitsTest {
    private static final Path BUDGET = Path.of("testdata/budget-text/budget-text.txt");
    private static final Pattern AMOUNT = Pattern.compile("(?<=\t)\\d+\\.\\d{2}(?=[\t\n])");
    private static final int PLANTED = 100;
    private static final double AS_A_SCAN = 0.95;
    private static final long SEED = 20260101;

    /**
     * An amount with a digit read wrong.
     *
     * @param text of the document with it
     * @param amount as it stands there
     * @param original as it should
     */
    private record Planted(String text, String amount, String original) {}

    private static List<Planted> planted() throws IOException {
        String text = Files.readString(BUDGET);
        List<MatchResult> amounts = AMOUNT.matcher(text).results().toList();
        Random random = new Random(SEED);
        List<Planted> planted = new ArrayList<>();
        while (planted.size() < PLANTED) {
            MatchResult amount = amounts.get(random.nextInt(amounts.size()));
            int at = random.nextInt(amount.group().length());
            char digit = (char) ('1' + random.nextInt(9));
            StringBuilder changed = new StringBuilder(amount.group());
            if (Character.isDigit(changed.charAt(at)) && changed.charAt(at) != digit) {
                changed.setCharAt(at, digit);
                planted.add(new Planted(
                        text.substring(0, amount.start()) + changed + text.substring(amount.end()),
                        changed.toString(),
                        amount.group()));
            }
        }
        return planted;
    }

    private static List<String> suggestions(Disclosure disclosure) {
        List<Problem> problems = new ArrayList<>();
        new RepairSuggestions(
                        disclosure.checks(),
                        disclosure.facts().stream()
                                .map(fact -> fact.read(AS_A_SCAN))
                                .toList())
                .report(problems::add);
        return problems.stream().map(Problem::message).toList();
    }

    @Test
    void mostAreNoticedHalfAreExplainedAndNoneIsExplainedWrongly() throws IOException {
        int noticed = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Planted planted : planted()) {
            Disclosure disclosure =
                    Yusuan.read("planted.txt", planted.text().getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
            boolean fails = disclosure.checks().stream()
                    .anyMatch(check -> check.force() == Force.MUST && check.status() == CheckStatus.FAILS);
            noticed += fails ? 1 : 0;
            for (String suggestion : suggestions(disclosure)) {
                if (suggestion.startsWith(planted.amount() + " read as " + planted.original() + " ")) {
                    right++;
                } else {
                    wrong.add(planted + ": " + suggestion);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(noticed).as("noticed").isGreaterThanOrEqualTo(90);
        assertThat(right).as("explained").isGreaterThanOrEqualTo(55);
    }
}

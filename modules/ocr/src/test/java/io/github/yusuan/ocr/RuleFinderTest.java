package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.yusuan.ink.Rule;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Rules are what is long, thin and ends at others; strokes of characters are none. */
class RuleFinderTest {

    private static List<Rule> rules(Consumer<Graphics2D> drawing) {
        return new RuleFinder(Drawn.DPI).find(Drawn.cleaned(Drawn.picture(1000, 800, drawing)));
    }

    @Test
    void findsEachRuleOfANetOnceAtItsPlace() {
        List<Rule> rules = rules(Drawn.net(3, 4, 50, 150));

        assertThat(rules.stream().filter(Rule::horizontal).mapToDouble(Rule::at).sorted())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1 ? 0 : Double.compare(a, b))
                .containsExactly(100.0, 150.0, 200.0, 250.0);
        assertThat(rules.stream()
                        .filter(r -> !r.horizontal())
                        .mapToDouble(Rule::at)
                        .sorted())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1 ? 0 : Double.compare(a, b))
                .containsExactly(100.0, 250.0, 400.0, 550.0, 700.0);
    }

    @Test
    void findsPaleRules() {
        List<Rule> rules = rules(g -> {
            g.setColor(new Color(190, 190, 190));
            Drawn.net(2, 2, 60, 200).accept(g);
        });

        assertThat(rules).hasSize(6);
    }

    @Test
    void takesNoStrokeOfACharacterForARule() {
        List<Rule> rules = rules(g -> {
            Drawn.net(2, 2, 60, 200).accept(g);
            g.setStroke(new BasicStroke(2));
            for (int x = 130; x < 280; x += 30) { // 日日日日日, 24 pixels high
                g.drawRect(x, 118, 18, 24);
                g.drawLine(x, 130, x + 18, 130);
            }
        });

        assertThat(rules).hasSize(6);
    }

    @Test
    void cutsOffACharacterThatTouchesTheEndOfARule() {
        List<Rule> rules = rules(g -> {
            Drawn.net(2, 2, 60, 200).accept(g);
            g.drawLine(300, 62, 300, 100); // a stroke above the head of the table
        });

        Rule middle = rules.stream()
                .filter(r -> !r.horizontal() && Math.abs(r.at() - 300) < 2)
                .findFirst()
                .orElseThrow();
        assertThat(middle.from()).isCloseTo(100, within(6f));
    }

    @Test
    void takesNoStrokesThatStandOnABorderForARow() {
        List<Rule> rules = rules(g -> {
            Drawn.net(2, 2, 60, 200).accept(g);
            g.drawLine(222, 78, 300, 78); // of 教育 in the line above, which touches the table
            g.drawLine(222, 70, 222, 100);
            g.drawLine(300, 70, 300, 100);
        });

        assertThat(rules).hasSize(6);
    }

    @Test
    void takesNoStrokeForARuleThatSpecksJoinToRules() {
        List<Rule> rules = rules(g -> {
            Drawn.net(3, 2, 40, 200).accept(g);
            g.setStroke(new BasicStroke(2));
            g.drawLine(180, 147, 180, 174); // of 本, in a row from 140 to 180
            g.fillRect(179, 144, 2, 1);
            g.fillRect(179, 178, 2, 1);
        });

        assertThat(rules).hasSize(7);
    }

    @Test
    void findsTheRulesOfALowTableThatStickOut() {
        List<Rule> rules = rules(g -> {
            g.setStroke(new BasicStroke(2));
            for (int x = 100; x <= 500; x += 200) {
                g.drawLine(x, 85, x, 220);
                g.drawLine(100, 100 + (x - 100) * 3 / 10, 500, 100 + (x - 100) * 3 / 10);
            }
        });

        assertThat(rules).hasSize(6);
    }

    @Test
    void takesNoCharactersOfATitleForATable() {
        List<Rule> rules = rules(g -> {
            Drawn.net(2, 2, 60, 200).accept(g);
            g.setStroke(new BasicStroke(3));
            for (int x = 400; x < 500; x += 44) { // 目目目 of 22 points
                for (int y = 20; y <= 76; y += 14) {
                    g.drawLine(x, y, x + 40, y);
                }
                g.drawLine(x, 20, x, 76);
                g.drawLine(x + 40, 20, x + 40, 76);
            }
        });

        assertThat(rules).hasSize(6).allMatch(rule -> rule.horizontal() ? rule.at() > 90 : rule.from() > 90);
    }

    @Test
    void takesNoStrokeWithSoftEndsForARule() {
        List<Rule> rules = rules(g -> {
            Drawn.net(3, 2, 40, 200).accept(g);
            g.setStroke(new BasicStroke(3));
            g.drawLine(180, 146, 180, 174);
            g.setColor(new Color(190, 190, 190)); // as a photograph blurs it
            g.drawLine(180, 141, 180, 144);
            g.drawLine(180, 176, 180, 179);
        });

        assertThat(rules).hasSize(7);
    }

    @Test
    void takesNoCharactersInACellForATable() {
        List<Rule> rules = rules(g -> {
            Drawn.net(3, 2, 42, 200).accept(g);
            g.setStroke(new BasicStroke(3));
            for (int x = 120; x < 220; x += 28) { // 日日日日 in a row from 142 to 184
                g.drawRect(x, 150, 22, 26);
                g.drawLine(x, 163, x + 22, 163);
            }
        });

        assertThat(rules).hasSize(7);
    }
}

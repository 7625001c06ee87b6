package io.github.yusuan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.LabelLook;
import io.github.yusuan.model.Side;
import org.junit.jupiter.api.Test;

/** Levels that neither codes nor ordinals show. */
class LabelLooksTest {
    private final TreeDrawing tree = new TreeDrawing();

    private void row(String name, LabelLook look, int wan) {
        tree.row("", name, look, Side.NONE, wan);
    }

    private static LabelLook bold(boolean bold) {
        return new LabelLook(100, bold, false);
    }

    @Test
    void whatIsIndentedFurtherIsAPart() {
        row("合计", LabelLook.at(140), 90);
        row("教育支出", LabelLook.at(100), 60);
        row("小学教育", LabelLook.at(110), 40);
        row("中学教育", LabelLook.at(110), 20);
        row("科学技术支出", LabelLook.at(100), 30);

        assertThat(tree.branches()).containsExactly("教育支出 = 小学教育 + 中学教育", "合计 = 教育支出 + 科学技术支出");
    }

    @Test
    void aCentredLabelHeadsTheLabelsAtTheLeft() {
        LabelLook centred = new LabelLook(130, false, true);
        row("教育支出", centred, 60);
        row("小学教育", LabelLook.at(100), 40);
        row("中学教育", LabelLook.at(100), 20);
        row("科学技术支出", centred, 30);
        row("应用研究", LabelLook.at(100), 30);
        row("合计", LabelLook.at(140), 90);

        assertThat(tree.branches()).containsExactly("教育支出 = 小学教育 + 中学教育", "科学技术支出 = 应用研究", "合计 = 教育支出 + 科学技术支出");
    }

    @Test
    void aLabelThatFillsItsCellIsNotCentred() {
        row("合计", LabelLook.at(140), 90);
        row("社会保障支出", LabelLook.at(100), 60);
        row("养老支出", LabelLook.at(110), 60);
        row("机关事业单位基本养老保险缴费支出", new LabelLook(120, false, true), 40);
        row("职业年金", LabelLook.at(120), 20);
        row("科学技术支出", LabelLook.at(100), 30);

        assertThat(tree.branches())
                .containsExactly("社会保障支出 = 养老支出", "养老支出 = 机关事业单位基本养老保险缴费支出 + 职业年金", "合计 = 社会保障支出 + 科学技术支出");
    }

    @Test
    void aLabelThatIsInTheMiddleByChanceStandsWhereOthersBegin() {
        row("教育支出", LabelLook.at(100), 60);
        row("小学教育", LabelLook.at(110), 40);
        row("机关事业单位基本养老保险缴费支出", new LabelLook(110, false, true), 20);
        row("科学技术支出", LabelLook.at(100), 30);

        assertThat(tree.branches()).containsExactly("教育支出 = 小学教育 + 机关事业单位基本养老保险缴费支出");
    }

    @Test
    void indentsThatNoSumBearsOutAreNoLevels() {
        row("合计", LabelLook.at(140), 90);
        row("教育支出", LabelLook.at(100), 30);
        row("小学教育", LabelLook.at(108), 40);
        row("中学教育", LabelLook.at(104), 20);

        assertThat(tree.branches()).containsExactly("合计 = 教育支出 + 小学教育 + 中学教育");
    }

    @Test
    void boldLabelsHeadLighterOnesWhereNothingElseTells() {
        row("教育支出", bold(true), 60);
        row("小学教育", bold(false), 40);
        row("中学教育", bold(false), 20);
        row("科学技术支出", bold(true), 30);
        row("应用研究", bold(false), 30);
        row("合计", bold(false), 90);

        assertThat(tree.branches()).containsExactly("教育支出 = 小学教育 + 中学教育", "科学技术支出 = 应用研究", "合计 = 教育支出 + 科学技术支出");
    }
}

package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put right in a line that was read, and what is not because both readings are words. */
class WordsAndFiguresTest {

    static ReadText read(String text) {
        List<ReadText.Sign> characters = new ArrayList<>();
        text.chars()
                .forEach(c -> characters.add(new ReadText.Sign(String.valueOf((char) c), characters.size() * 24, 1)));
        return new ReadText(characters);
    }

    @ParameterizedTest
    @CsvSource({
        "本年收人合计, 本年收入合计",
        "上级补助收人, 上级补助收入",
        "验收人员经费, 验收人员经费",
        "接收人员, 接收人员",
        "年未结转和结余, 年末结转和结余",
        "本年未安排, 本年未安排",
        "末安排财政拨款, 未安排财政拨款",
        "年末安排, 年末安排",
        "支岀总计, 支出总计",
        "-般公共服务支出, 一般公共服务支出",
        "-、财政拨款收入, 一、财政拨款收入",
        "水水, **",
        "*头, **",
        "水*, **",
        "文入, 收入",
        "文出合计, 支出合计",
        "文入学, 文入学",
        "人文出版, 人文出版",
        "兰次, 栏次",
        "水费, 水费",
        "住房保障支昌, 住房保障支出",
        "其他基本建设支品, 其他基本建设支出",
        "离退休支部, 离退休支部",
        "收支目录, 收支目录",
        "1资福利支出, 工资福利支出",
        "绩效1资, 绩效工资",
        "1会经费, 工会经费",
        "第1资料室, 第1资料室"
    })
    void putsWordsOfBudgetsRight(String seen, String meant) {
        TradeWords.Repaired repaired = TradeWords.repair(read(seen));

        assertThat(repaired.text().text()).isEqualTo(meant);
        assertThat(repaired.words().isEmpty()).isEqualTo(seen.equals(meant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.651.67 | 4,651.67",
                "4,651,67 | 4,651.67",
                "12,34 | 12.34",
                "12345,60 | 12345.60",
                "300.000 | 300.000",
                "265_70 | 265.70",
                "1153:00 | 1153.00",
                "6. | 6"
            })
    void tellsSeparatorsThatLeaveDoubt(String seen, String taken) {
        assertThat(FigureSeparators.of(read(seen)))
                .hasValueSatisfying(doubt -> assertThat(doubt.text().text()).isEqualTo(taken));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4,651.67", "51.75", "2010301", "1,234", "0.5", "合计"})
    void isSureOfOtherFigures(String seen) {
        assertThat(FigureSeparators.of(read(seen))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"丨办公费, 办公费", "10838640], 10838640", "【附件】, 【附件】", "「合计, 合计", "], ]"})
    void dropsWhatIsLeftOfARule(String seen, String kept) {
        assertThat(EdgeMarks.without(read(seen)).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"般公共服务支出, 一般公共服务支出", "般行政管理事务, 一般行政管理事务", "般配, 般配", "一般性支出, 一般性支出"})
    void restoresTheOneThatBeginsAWord(String seen, String meant) {
        assertThat(FlatOne.restored(read(seen)).text()).isEqualTo(meant);
    }
}

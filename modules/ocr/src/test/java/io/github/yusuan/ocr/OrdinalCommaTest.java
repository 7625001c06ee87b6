package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels whose 、 was lost; a blank in the text is a gap as wide as a character, of which the reading says nothing. */
class OrdinalCommaTest {

    @ParameterizedTest
    @CsvSource({
        "十八 住房保障支出, 十八、住房保障支出",
        "一 一般公共服务支出, 一、一般公共服务支出",
        "八 社会保障和就业支出, 八、社会保障和就业支出",
        "一般公共服务支出, 一般公共服务支出",
        "十四五规划编制, 十四五规划编制",
        "三公经费支出合计, 三公经费支出合计",
        "十八、住房保障支出, 十八、住房保障支出",
        "合 计, 合计"
    })
    void putsTheSignIntoItsGap(String seen, String meant) {
        List<ReadText.Sign> signs = new ArrayList<>();
        for (int i = 0; i < seen.length(); i++) {
            if (seen.charAt(i) != ' ') {
                signs.add(new ReadText.Sign(seen.substring(i, i + 1), 36 * i, 0.99f));
            }
        }
        ReadText restored = OrdinalComma.restored(new ReadText(signs), x -> 2 * x + 100);

        assertThat(restored.text()).isEqualTo(meant);
        assertThat(restored.characters().stream().anyMatch(sign -> sign.certainty() < 0.9))
                .isEqualTo(restored.characters().size() > signs.size());
    }
}

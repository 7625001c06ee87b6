package io.github.yusuan.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed code, printed name and national code are three things. */
class SubjectCatalogueTest {
    private final SubjectCatalogue codes = SubjectCatalogue.standard();

    @ParameterizedTest(name = "{0} {1} in {2} is {3}: {4} {5}")
    @CsvSource({
        "201,     一般公共服务支出,        2024, OK,              201,   一般公共服务支出",
        "20103,   政府办公厅(室)及相关机构事务, 2024, OK,         20103, 政府办公厅（室）及相关机构事务",
        "30101,   其中：基本工资,          2024, OK,              30101, 基本工资",
        "20805,   行政事业单位养老支出,     2024, OK,              20805, 行政事业单位养老支出",
        "20805,   行政事业单位离退休,       2018, OK,              20805, 行政事业单位离退休",
        "20805,   行政事业单位离退休,       2024, OLD_NAME,        20805, 行政事业单位养老支出",
        "207,     文化体育与传媒支出,       2019, OLD_NAME,        207,   文化旅游体育与传媒支出",
        "20805,   行政事业单位离退休,       0,    OK,              20805, 行政事业单位离退休",
        "30101,   津贴补贴,               2024, LOCAL_NUMBERING, 30102, 津贴补贴",
        "30205,   邮电费,                 2024, LOCAL_NUMBERING, 30207, 邮电费",
        "30211,   福利开支,               2024, NAME_DIFFERS,    30211, 差旅费",
        "30211,   '',                    2024, OK,              30211, 差旅费",
        "50102,   从未印过的名字,           2024, UNKNOWN,         50102, 社会保障缴费",
        "29999,   从未印过的名字,           2024, UNKNOWN,         '',    ''",
    })
    void tellsHowAPrintedSubjectRelatesToTheNationalOne(
            String code, String name, int year, CodeStatus status, String nationalCode, String nationalName) {
        assertThat(codes.match(code, name, year)).isEqualTo(new CodeMatch(nationalCode, nationalName, status));
    }

    @Test
    void knowsTheSameNameUnderSeveralCodes() {
        assertThat(codes.match("2010301", "行政运行", 2024).status()).isEqualTo(CodeStatus.OK);
        assertThat(codes.match("2010101", "行政运行", 2024).status()).isEqualTo(CodeStatus.OK);
    }

    @Test
    void anOfficialBookStandsAboveWhatIsKnown() throws IOException {
        SubjectCatalogue with = codes.withBook(new StringReader("""
                code,name,from,to
                30211,出差费用,2030,
                2999999,新科目,,
                """));

        assertThat(with.match("30211", "出差费用", 2031).status()).isEqualTo(CodeStatus.OK);
        assertThat(with.match("30211", "差旅费", 2029).status()).isEqualTo(CodeStatus.OK);
        assertThat(with.match("30211", "差旅费", 2031)).isEqualTo(new CodeMatch("30211", "出差费用", CodeStatus.OLD_NAME));
        assertThat(with.match("2999999", "新科目", 2024).status()).isEqualTo(CodeStatus.OK);
        assertThat(codes.match("2999999", "新科目", 2024).status()).isEqualTo(CodeStatus.UNKNOWN);
    }

    @Test
    void aBookForAllYearsKeepsNamesThatHaveEnded() throws IOException {
        SubjectCatalogue with = codes.withBook(new StringReader("code,name\n20805,养老支出\n"));

        assertThat(with.match("20805", "行政事业单位离退休", 2024))
                .isEqualTo(new CodeMatch("20805", "养老支出", CodeStatus.OLD_NAME));
        assertThat(with.match("20805", "行政事业单位养老支出", 2024).status()).isEqualTo(CodeStatus.NAME_DIFFERS);
    }

    @Test
    void refusesABookWithoutRows() {
        assertThatThrownBy(() -> codes.withBook(new StringReader("{\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"20A,某科目 | row 1", "201, | row 1", "201,某科目,19 | row 1"})
    void namesTheRowOfABookThatIsNone(String row, String message) {
        assertThatThrownBy(() -> codes.withBook(new StringReader("code,name,from\n" + row + "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}

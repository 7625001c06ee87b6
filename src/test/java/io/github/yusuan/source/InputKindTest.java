package io.github.yusuan.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files are that come under the name of a workbook or a document and are none. */
class InputKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "FLAT_OFFICE~<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook>",
                "FLAT_OFFICE~<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                "FLAT_OFFICE~<?xml version='1.0'?><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'>",
                "FLAT_OFFICE~<?xml version='1.0'?><office:document office:mimetype='application/vnd.oasis.opendocument.text'>",
                "WEB_ARCHIVE~From: <Saved by Blink>|MIME-Version: 1.0|Content-Type: multipart/related;||<html><body>",
                "WEB_ARCHIVE~MIME-Version: 1.0|Content-Type: multipart/related; boundary=x",
                "HTML~<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body>",
                "TEXT~收入总表|Content-Type: multipart/related",
                "TEXT~项目 金额"
            })
    void isToldByItsFirstBytes(InputKind kind, String head) {
        assertThat(InputKind.of(head.replace('|', '\n').getBytes(UTF_8))).isEqualTo(kind);
    }
}

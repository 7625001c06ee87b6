package example;

import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.rows.BudgetRows;
import java.nio.file.Path;

/** Prints the expenditure of a disclosure by 类. */
public class BudgetByClass {
    public static void main(String[] args) throws Exception {
        BudgetRows.of(Yusuan.read(Path.of(args[0]))).functional().stream()
                .filter(row -> row.table() == TableKind.EXPENDITURE && row.code().level() == 1)
                .forEach(row -> System.out.println(
                        row.code() + " " + row.name() + " " + row.amount(Measure.TOTAL).orElseThrow()));
    }
}

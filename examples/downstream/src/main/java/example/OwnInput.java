package example;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Fact;
import java.nio.charset.StandardCharsets;

/** Reads a text with pipes: the library finds {@link PipeReader} by META-INF/services. */
public class OwnInput {
    private static final String TEXT =
            """
            #pipes
            2025年部门支出总表
            单位：万元
            科目编码|科目名称|合计|基本支出|项目支出
            201|一般公共服务支出|30.00|20.00|10.00
            20103|政府办公厅（室）及相关机构事务|30.00|20.00|10.00
            2010301|行政运行|30.00|20.00|10.00
            |合计|30.00|20.00|10.00
            """;

    public static void main(String[] args) throws Exception {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        for (Fact fact : Yusuan.read("budget.pipes", bytes, ReadOptions.DEFAULT).facts()) {
            System.out.println(fact.name() + " " + fact.measure().id() + " " + fact.amount() + " at " + fact.place());
        }
    }
}

package io.github.yusuan.annex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.FixedAsset;
import io.github.yusuan.model.Organisation;
import io.github.yusuan.model.RowRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of units and of assets. */
class RegisterTest {

    @Test
    void readsTheUnitsOfADepartment() {
        String text = """
                部门机构设置情况

                单位名称|单位性质|单位规格|经费保障形式
                云溪县图书馆本级|事业|正科级|财政拨款
                云溪县少儿图书馆|事业|股级|财政补助
                """;

        List<Organisation> units = TabbedDocument.read(text).annexes().organisations();

        assertThat(units).extracting(Organisation::name).containsExactly("云溪县图书馆本级", "云溪县少儿图书馆");
        assertThat(units).extracting(Organisation::rank).containsExactly("正科级", "股级");
        assertThat(units).extracting(Organisation::funding).containsExactly("财政拨款", "财政补助");
    }

    @Test
    void readsAssetsWithTheirQuantitiesAndTheDateOfTheCount() {
        String text = """
                部门固定资产占用情况表

                截止时间：2023-12-31

                项目|数量|价值（金额单位：万元）
                资产总额||100.00
                1、房屋（平方米）|200|60.00
                其中：办公用房（平方米）||
                2、车辆（台、辆）|2|40.00
                """;

        List<FixedAsset> assets = TabbedDocument.read(text).annexes().fixedAssets();

        assertThat(assets)
                .extracting(FixedAsset::item)
                .containsExactly("total", "buildings", "office_buildings", "vehicles");
        assertThat(assets)
                .extracting(FixedAsset::role)
                .containsExactly(RowRole.TOTAL, RowRole.LEAF, RowRole.OF_WHICH, RowRole.LEAF);
        assertThat(assets).extracting(FixedAsset::cutOff).containsOnly("2023-12-31");
        assertThat(assets.get(1).quantityUnit()).isEqualTo("平方米");
        assertThat(assets.get(1).value())
                .hasValueSatisfying(v -> assertThat(v.yuan()).isEqualByComparingTo("600000"));
        assertThat(assets.get(2).value()).isEmpty();
    }

    @Test
    void theValueOfAnAssetHasTheUnitOfItsColumn() {
        String text = """
                部门固定资产占用情况表
                单位：万元

                项目|数量|原值（元）
                资产总额||1000000
                1、车辆（辆）|2|400000
                """;

        assertThat(TabbedDocument.read(text).annexes().fixedAssets().get(1).value())
                .hasValueSatisfying(v -> assertThat(v.yuan()).isEqualByComparingTo("400000"));
    }
}

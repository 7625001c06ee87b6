package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.model.FixedAsset;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Figure;
import java.util.List;

/** Over the table of fixed assets. */
final class AssetSums {
    private static final TableKind ASSETS = TableKind.FIXED_ASSETS;
    private static final String VALUE = "value";

    private AssetSums() {}

    /** 资产总额 = 房屋 + 车辆 + 设备 + 其他. */
    static Identity.Formula parts() {
        return disclosed -> List.of(Equation.equal(
                List.of(ASSETS), VALUE, "total", values(disclosed, RowRole.TOTAL), values(disclosed, RowRole.LEAF)));
    }

    /** The sentence before the table repeats its total. */
    static Identity.Formula prose() {
        return disclosed -> {
            List<Figure> table = values(disclosed, RowRole.TOTAL);
            List<Figure> prose = ProseSums.only(disclosed, "fixed_assets");
            return table.isEmpty() || prose.isEmpty()
                    ? List.of()
                    : List.of(Equation.equal(List.of(ASSETS), VALUE, "fixed_assets", prose, table));
        };
    }

    /** 拟购置固定资产 = Σ goods in the procurement table. */
    static Identity.Formula acquisition() {
        return disclosed -> {
            List<Figure> prose = ProseSums.only(disclosed, "assets_acquisition");
            List<Figure> goods = ProcurementSums.goods(disclosed);
            return prose.isEmpty() || goods.isEmpty()
                    ? List.of()
                    : List.of(
                            Equation.equal(List.of(TableKind.PROCUREMENT), VALUE, "assets_acquisition", prose, goods));
        };
    }

    private static List<Figure> values(UnitDisclosure disclosed, RowRole role) {
        return disclosed.annexes().fixedAssets().stream()
                .filter(asset -> asset.role() == role)
                .flatMap(asset -> figure(asset).stream())
                .toList();
    }

    private static List<Figure> figure(FixedAsset asset) {
        return asset.value().map(v -> Figure.of(asset.place(), v)).stream().toList();
    }
}

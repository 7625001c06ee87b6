package io.github.yusuan.check;

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
        return books -> List.of(Equation.equal(
                List.of(ASSETS), VALUE, "total", values(books, RowRole.TOTAL), values(books, RowRole.LEAF)));
    }

    /** The sentence before the table repeats its total. */
    static Identity.Formula prose() {
        return books -> {
            List<Figure> table = values(books, RowRole.TOTAL);
            List<Figure> prose = ProseSums.only(books, "fixed_assets");
            return table.isEmpty() || prose.isEmpty()
                    ? List.of()
                    : List.of(Equation.equal(List.of(ASSETS), VALUE, "fixed_assets", prose, table));
        };
    }

    /** 拟购置固定资产 = Σ goods in the procurement table. */
    static Identity.Formula acquisition() {
        return books -> {
            List<Figure> prose = ProseSums.only(books, "assets_acquisition");
            List<Figure> goods = ProcurementSums.goods(books);
            return prose.isEmpty() || goods.isEmpty()
                    ? List.of()
                    : List.of(
                            Equation.equal(List.of(TableKind.PROCUREMENT), VALUE, "assets_acquisition", prose, goods));
        };
    }

    private static List<Figure> values(Books books, RowRole role) {
        return books.annexes().fixedAssets().stream()
                .filter(asset -> asset.role() == role)
                .flatMap(asset -> figure(asset).stream())
                .toList();
    }

    private static List<Figure> figure(FixedAsset asset) {
        return asset.value().map(v -> Figure.of(asset.place(), v)).stream().toList();
    }
}

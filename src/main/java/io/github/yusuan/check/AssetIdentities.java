package io.github.yusuan.check;

import static io.github.yusuan.check.Identity.must;
import static io.github.yusuan.check.Identity.should;

import java.util.List;

/** What holds in the table of fixed assets, and between it and the sentences beside it. */
final class AssetIdentities {
    static final List<Identity> ALL = List.of(
            must("A1", AssetSums.parts()), must("A2", AssetSums.prose()), should("A3", AssetSums.acquisition()));

    private AssetIdentities() {}
}

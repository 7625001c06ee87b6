package io.github.yusuan.annex;

/** What a column of the lists of units and of assets holds. */
enum RegisterColumn {
    /** 单位名称. */
    NAME,
    /** 单位性质. */
    NATURE,
    /** 单位规格. */
    RANK,
    /** 经费保障形式. */
    FUNDING,
    /** 在职人数. */
    STAFF,
    /** 项目 of an asset. */
    ASSET,
    /** 数量. */
    QUANTITY,
    /** 价值. */
    VALUE
}

package io.github.yusuan.model;

import java.io.Serializable;

/**
 * A unit that belongs to the department; each text blank where the table has no such column.
 *
 * @param place its row
 * @param name as printed
 * @param nature 单位性质, as 行政
 * @param rank 单位规格, as 正科级
 * @param funding 经费保障形式, as 财政拨款
 * @param staff number of staff as printed
 */
public record Organisation(Place place, String name, String nature, String rank, String funding, String staff)
        implements Serializable {}

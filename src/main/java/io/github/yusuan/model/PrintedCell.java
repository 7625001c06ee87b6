package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The cell of one amount.
 *
 * @param printed the amount as printed, without thousands separators and white space
 * @param amount exact amount in yuan
 * @param page from 1
 * @param box the cell
 * @param place where it is in the input's own terms ({@code Sheet1!C7}); blank where page and box say it
 */
public record PrintedCell(String printed, BigDecimal amount, int page, Box box, String place) implements Serializable {

    /** A cell of a page. */
    public static PrintedCell of(String printed, BigDecimal amount, int page, Box box) {
        return new PrintedCell(printed, amount, page, box, "");
    }

    /** The same cell with its place in the input's own terms. */
    public PrintedCell in(String own) {
        return new PrintedCell(printed, amount, page, box, own);
    }
}

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
 * @param certainty how sure its least sure character is, from 0 to 1; 1 for what was read from text
 */
public record PrintedCell(String printed, BigDecimal amount, int page, Box box, String place, double certainty)
        implements Serializable {

    /** A cell of a page. */
    public static PrintedCell of(String printed, BigDecimal amount, int page, Box box) {
        return new PrintedCell(printed, amount, page, box, "", Certainty.TEXT);
    }

    /** The same cell with its place in the input's own terms. */
    public PrintedCell in(String own) {
        return new PrintedCell(printed, amount, page, box, own, certainty);
    }

    /** The same cell, read from a picture. */
    public PrintedCell read(double sure) {
        return new PrintedCell(printed, amount, page, box, place, sure);
    }
}

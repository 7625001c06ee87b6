package io.github.yusuan.check;

import java.util.List;

/**
 * A row and the rows that it should be the sum of.
 *
 * @param readings those rows; more than one list where the form leaves it open
 */
record Branch(Line parent, List<List<Line>> readings) {

    static Branch of(Line parent, List<Line> children) {
        return new Branch(parent, List.of(children));
    }
}

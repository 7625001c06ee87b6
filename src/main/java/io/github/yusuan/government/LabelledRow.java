package io.github.yusuan.government;

import io.github.yusuan.model.LabelLook;

/**
 * What names a row in one block of a table.
 *
 * @param index body row from 0
 * @param code full subject code; blank where none is printed
 * @param name label without white space; blank where nothing is printed
 * @param formula printed formula; blank where there is none
 * @param look how the label is set
 */
record LabelledRow(int index, String code, String name, String formula, LabelLook look) {

    /** The name without ordinal, 其中 and quotation marks. */
    String bare() {
        return TableWords.bare(TableWords.plain(name));
    }
}

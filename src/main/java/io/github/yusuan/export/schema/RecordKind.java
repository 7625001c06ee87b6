package io.github.yusuan.export.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A kind of record that is written: one file of each, one row a record. Everything a format needs to know of the file
 * follows from here.
 *
 * @param name of the file without its suffix, of the resource and of the database table
 * @param titleZh in Chinese
 * @param description what one row is, in English
 * @param columns in order; new ones go to the end
 * @param primaryKey columns that together tell a record from all others; empty for none
 * @param foreignKeys columns that name records of other kinds
 * @param <R> the record
 */
public record RecordKind<R>(
        String name,
        String titleZh,
        String description,
        List<Column<R>> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {

    /** Copies the lists and checks that the keys are columns. */
    public RecordKind {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
        List<String> names = columns.stream().map(Column::name).toList();
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("columns of " + name + ": a name stands twice in " + names);
        }
        List<String> keys = new ArrayList<>(primaryKey);
        foreignKeys.forEach(key -> keys.addAll(key.fields()));
        keys.removeAll(names);
        if (!keys.isEmpty()) {
            throw new IllegalArgumentException("keys of " + name + ": no such column as " + keys);
        }
    }

    /** The names of the columns: the head of the CSV file. */
    public List<String> head() {
        return columns.stream().map(Column::name).toList();
    }

    /** The definitions of the columns. */
    public List<Field> fields() {
        return columns.stream().map(Column::field).toList();
    }

    /** The values of a record, as in the CSV file. */
    public List<String> valuesOf(R row) {
        return columns.stream().map(column -> column.of(row)).toList();
    }
}

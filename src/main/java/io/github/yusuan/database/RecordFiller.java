package io.github.yusuan.database;

import io.github.yusuan.export.schema.RecordKind;
import java.io.IOException;
import java.sql.SQLException;

/** Puts the records of an output folder into tables, in the place of those of the same documents. */
interface RecordFiller {
    /** Before the first kind: {@code documents} comes first. */
    void begin() throws SQLException, IOException;

    /** Replaces the records of a kind. */
    void replace(RecordKind<?> kind) throws SQLException, IOException;

    /** How many documents the folder has. */
    int documents();
}

package io.github.yusuan.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.apache.spark.sql.Row;

/** Where the bytes of an input come from; goes to the executors. */
interface Content extends Serializable {

    /** The name of the input. */
    String nameOf(Row input);

    /** How many bytes it has; to be asked before they are held in memory. */
    long lengthOf(Row input);

    /**
     * Its bytes; to be closed.
     *
     * @throws IOException if it cannot be read
     */
    InputStream open(Row input) throws IOException;
}

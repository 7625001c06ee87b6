package io.github.yusuan.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.sql.Row;

/** Where the bytes of an input come from; goes to the executors. */
interface Content extends Serializable {

    /** The name of the input. */
    String nameOf(Row input);

    /** How many bytes it has; to be asked before they are held in memory. */
    long lengthOf(Row input);

    /**
     * Its bytes.
     *
     * @throws IOException if it cannot be read
     */
    byte[] bytesOf(Row input) throws IOException;
}

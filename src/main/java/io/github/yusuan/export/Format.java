package io.github.yusuan.export;

import java.util.Locale;

/** The formats that records are written in; all say the same. */
public enum Format {
    /** Comma-separated text, RFC 4180. */
    CSV,
    /** One array of objects a file; blank is {@code null}, amounts are numbers with all their digits. */
    JSON,
    /** One object a line. */
    JSONL,
    /**
     * Apache Parquet, decimal numbers of a fixed size: an amount is rounded to a millionth of a yuan. Needs the part
     * {@code io.github.yusuan:yusuan-parquet} on the class path, and Parquet, which the part brings, or Spark.
     */
    PARQUET;

    /** The word on the command line and the suffix of the files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

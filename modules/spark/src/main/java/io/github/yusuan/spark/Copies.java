package io.github.yusuan.spark;

import io.github.yusuan.batch.DocumentReading;
import io.github.yusuan.model.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Finds inputs with the same bytes: as on the command line, the data of the first by name counts, and is not doubled. */
final class Copies {
    private static final StructType HASHED =
            new StructType().add("name", DataTypes.StringType).add("sha256", DataTypes.StringType);

    private Copies() {}

    /** By the name of an input that of the first one with the same bytes; reads all of them. */
    static Map<String, String> among(Dataset<Row> inputs, Content content) {
        MapFunction<Row, Row> hash = input -> RowFactory.create(content.nameOf(input), hashOf(input, content));
        List<Row> groups = inputs.map(hash, Encoders.row(HASHED))
                .where("sha256 <> ''")
                .groupBy("sha256")
                .agg(functions.collect_list("name").as("names"))
                .where("size(names) > 1")
                .collectAsList();
        Map<String, String> originals = new HashMap<>();
        for (Row group : groups) {
            List<String> names = new ArrayList<>(group.getList(1));
            names.sort(null);
            names.subList(1, names.size()).forEach(name -> originals.put(name, names.get(0)));
        }
        return originals;
    }

    /** Blank for an input that cannot be read or is too large to be held, which is told when it is to be read. */
    static String hashOf(Row input, Content content) {
        if (DocumentReading.tooLarge("", content.lengthOf(input)).isPresent()) {
            return "";
        }
        try {
            return Sha256.hex(content.bytesOf(input));
        } catch (IOException e) {
            return "";
        }
    }
}

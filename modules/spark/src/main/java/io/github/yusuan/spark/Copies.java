package io.github.yusuan.spark;

import io.github.yusuan.batch.DocumentReading;
import io.github.yusuan.model.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
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

    /** By the name of a document that of the first one with the same bytes; reads all inputs. */
    static Map<String, String> among(Dataset<Row> inputs, Content content) {
        FlatMapFunction<Row, Row> hashes = input -> hashesOf(input, content);
        List<Row> groups = inputs.flatMap(hashes, Encoders.row(HASHED))
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

    private static Iterator<Row> hashesOf(Row input, Content content) {
        List<Row> hashes = new ArrayList<>();
        try (Parts parts = Parts.of(input, content)) {
            parts.list().forEach(part -> hashes.add(RowFactory.create(part.name(), hashOf(part))));
        }
        return hashes.iterator();
    }

    /** Blank for what cannot be read or is too large to be held, which is told when it is to be read. */
    private static String hashOf(Part part) {
        if (DocumentReading.tooLarge("", part.length()).isPresent()) {
            return "";
        }
        try {
            return Sha256.hex(part.content().get());
        } catch (IOException e) {
            return "";
        }
    }
}

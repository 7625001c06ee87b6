package example;

import io.github.yusuan.Yusuan;
import io.github.yusuan.export.RecordSet;
import io.github.yusuan.export.schema.SqliteSchema;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** A sink of one's own: every kind of record as statements for a database. */
public class InsertStatements {
    public static void main(String[] args) throws Exception {
        List<RecordSet> all = RecordSet.allOf(Yusuan.read(Path.of(args[0])));
        List<String> names = all.stream().map(set -> set.kind().name()).toList();
        for (RecordSet set : all) {
            System.out.println(SqliteSchema.of(set.kind(), names));
            String places = String.join(", ", Collections.nCopies(set.kind().head().size(), "?"));
            String statement = "INSERT INTO \"" + set.kind().name() + "\" VALUES (" + places + ")";
            for (List<Object> values : set.values()) {
                System.out.println(statement + " -- " + values); // statement.setObject(i, value) for each of them
            }
        }
    }
}

package example;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.ReadOutcome;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Fact;
import java.math.BigDecimal;
import java.time.Duration;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;

/** The amounts of documents in Apache Flink: a bad document is an outcome as well, and ends nothing. */
public class FlinkAmounts {
    private static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withDeadline(Duration.ofMinutes(1));

    /** Of names and contents of documents. */
    static DataStream<ReadOutcome> outcomes(DataStream<Tuple2<String, byte[]>> documents) {
        return documents.map(document -> Yusuan.tryRead(document.f0, document.f1, OPTIONS))
                .returns(TypeInformation.of(ReadOutcome.class));
    }

    /** Names and amounts in yuan of the rows. */
    static DataStream<Tuple2<String, BigDecimal>> amounts(DataStream<ReadOutcome> outcomes) {
        return outcomes.flatMap(FlinkAmounts::collect).returns(Types.TUPLE(Types.STRING, Types.BIG_DEC));
    }

    private static void collect(ReadOutcome outcome, Collector<Tuple2<String, BigDecimal>> out) {
        outcome.fold(
                read -> {
                    for (Fact fact : read.facts()) {
                        out.collect(Tuple2.of(fact.name(), fact.amount()));
                    }
                    return read.facts().size();
                },
                refused -> 0);
    }
}

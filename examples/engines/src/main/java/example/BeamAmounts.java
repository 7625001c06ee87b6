package example;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.ReadOutcome;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.UnreadableInputException.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;

/** The amounts of documents in Apache Beam: a bad document is an outcome as well, and ends nothing. */
public class BeamAmounts {
    private static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withDeadline(Duration.ofMinutes(1));

    static PCollection<ReadOutcome> outcomes(PCollection<FileIO.ReadableFile> files) {
        return files.apply(MapElements.into(TypeDescriptor.of(ReadOutcome.class)).via(BeamAmounts::read))
                .setCoder(SerializableCoder.of(ReadOutcome.class));
    }

    static PCollection<Fact> amounts(PCollection<ReadOutcome> outcomes) {
        return outcomes.apply(FlatMapElements.into(TypeDescriptor.of(Fact.class))
                        .via(outcome -> outcome.<List<Fact>>fold(read -> read.facts(), refused -> List.of())))
                .setCoder(SerializableCoder.of(Fact.class));
    }

    private static ReadOutcome read(FileIO.ReadableFile file) {
        String name = file.getMetadata().resourceId().toString();
        try {
            return Yusuan.tryRead(name, file.readFullyAsBytes(), OPTIONS);
        } catch (IOException e) {
            return new ReadOutcome.Refused(name, Reason.IO_ERROR, e.toString());
        }
    }
}

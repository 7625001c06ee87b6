package io.github.yusuan.pdf.file;

import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.work.Work;

/**
 * What the parts of the reading of one document share.
 *
 * @param meter counts the work
 * @param faults takes what is wrong
 * @param decoder decodes streams
 */
public record PdfReading(WorkMeter meter, FaultLog faults, StreamDecoder decoder) {

    public static PdfReading of(PdfLimits limits, Work work) {
        WorkMeter meter = new WorkMeter(limits, work);
        return new PdfReading(meter, new FaultLog(), new StreamDecoder(meter));
    }
}

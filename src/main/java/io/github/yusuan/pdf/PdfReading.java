package io.github.yusuan.pdf;

import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.work.Work;

/**
 * What the parts of the reading of one document share.
 *
 * @param meter counts the work
 * @param faults takes what is wrong
 * @param decoder decodes streams
 */
record PdfReading(WorkMeter meter, FaultLog faults, StreamDecoder decoder) {

    static PdfReading of(PdfLimits limits, Work work) {
        WorkMeter meter = new WorkMeter(limits, work);
        return new PdfReading(meter, new FaultLog(), new StreamDecoder(meter));
    }
}

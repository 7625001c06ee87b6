package io.github.yusuan.pdf;

import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.work.Work;

/**
 * What the parts of the reading of one document share.
 *
 * @param meter counts the work
 * @param faults takes what is wrong
 * @param decoder decodes streams
 * @param fonts has the fonts read so far
 */
record PdfReading(WorkMeter meter, FaultLog faults, StreamDecoder decoder, FontReader fonts) {

    static PdfReading of(PdfLimits limits, Work work) {
        WorkMeter meter = new WorkMeter(limits, work);
        FaultLog faults = new FaultLog();
        StreamDecoder decoder = new StreamDecoder(meter);
        return new PdfReading(meter, faults, decoder, new FontReader(decoder, meter, faults));
    }
}

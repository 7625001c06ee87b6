package io.github.yusuan.model;

/** What says of which year it is and who publishes it: a document, and each table of it. */
public interface Published {
    /** Year and phase of its content. */
    FiscalPeriod period();

    /** The unit that publishes it. */
    PublishingUnit publisher();

    /** Year of its content; 0 where unknown. */
    default int fiscalYear() {
        return period().year();
    }

    /** Budget, execution or final account. */
    default Phase phase() {
        return period().phase();
    }

    /** Code of the publishing unit; blank where not printed. */
    default String unitCode() {
        return publisher().code();
    }

    /** Name of the publishing unit; blank where not printed. */
    default String unitName() {
        return publisher().name();
    }
}

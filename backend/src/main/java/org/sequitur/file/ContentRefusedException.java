package org.sequitur.file;

/** Ends the inspection of a document at the first reason for refusal. */
public final class ContentRefusedException extends RuntimeException {

    private final RefusalReason refusalReason;

    ContentRefusedException(RefusalReason refusalReason) {
        super(refusalReason.name(), null, false, false);
        this.refusalReason = refusalReason;
    }

    public RefusalReason reason() {
        return refusalReason;
    }
}

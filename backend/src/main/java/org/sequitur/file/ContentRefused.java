package org.sequitur.file;

/** Ends the inspection of a document at the first reason for refusal. */
public final class ContentRefused extends RuntimeException {

    private final RefusalReason refusalReason;

    ContentRefused(RefusalReason refusalReason) {
        super(refusalReason.name(), null, false, false);
        this.refusalReason = refusalReason;
    }

    public RefusalReason reason() {
        return refusalReason;
    }
}

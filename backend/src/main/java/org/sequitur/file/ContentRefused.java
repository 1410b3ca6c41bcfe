package org.sequitur.file;

/** Ends the inspection of a document at the first thing for which it is refused. */
final class ContentRefused extends RuntimeException {

    private final RefusalReason refusalReason;

    ContentRefused(RefusalReason refusalReason) {
        super(refusalReason.name(), null, false, false);
        this.refusalReason = refusalReason;
    }

    RefusalReason finding() {
        return refusalReason;
    }
}

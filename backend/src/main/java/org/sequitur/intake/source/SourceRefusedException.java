package org.sequitur.intake.source;

/** A file that cannot be read as the text of a resolution. */
public final class SourceRefusedException extends RuntimeException {

    private final SourceRefusal reason;

    public SourceRefusedException(SourceRefusal reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public SourceRefusal reason() {
        return reason;
    }
}

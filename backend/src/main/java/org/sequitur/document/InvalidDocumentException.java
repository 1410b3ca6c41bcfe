package org.sequitur.document;

import java.util.List;

/** A document that cannot be taken as it is, with all that is wrong with it. */
public class InvalidDocumentException extends Exception {

    private final List<ValidationError> faults;

    public InvalidDocumentException(List<ValidationError> faults) {
        super(faults.size() + " fault(s)");
        this.faults = List.copyOf(faults);
    }

    public List<ValidationError> faults() {
        return faults;
    }
}

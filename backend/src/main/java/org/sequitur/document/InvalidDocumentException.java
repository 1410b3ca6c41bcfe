package org.sequitur.document;

import java.util.List;

/** An invalid resolution document, with all its errors. */
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

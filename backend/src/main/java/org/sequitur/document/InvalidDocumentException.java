package org.sequitur.document;

import java.util.List;

/** An invalid resolution document, with all its errors. */
public class InvalidDocumentException extends Exception {

    private final List<ValidationError> errors;

    public InvalidDocumentException(List<ValidationError> errors) {
        super(errors.size() + " error(s)");
        this.errors = List.copyOf(errors);
    }

    public List<ValidationError> errors() {
        return errors;
    }
}

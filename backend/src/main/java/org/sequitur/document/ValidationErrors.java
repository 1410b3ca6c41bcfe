package org.sequitur.document;

import static org.sequitur.document.DocumentMessages.MESSAGES;

import java.util.ArrayList;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;

/** Collects the errors of one document. */
final class ValidationErrors {

    private final List<ValidationError> found = new ArrayList<>();

    void add(String place, LocalizedText message) {
        found.add(new ValidationError(place, message));
    }

    void unlessNumbered(Object expected, Object number, String place) {
        if (!number.equals(expected)) {
            add(place, MESSAGES.numberExpected(expected, number));
        }
    }

    List<ValidationError> found() {
        return found;
    }
}

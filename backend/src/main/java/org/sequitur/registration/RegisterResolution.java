package org.sequitur.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import org.sequitur.document.InvalidDocumentException;

/** Takes resolution documents into the register. */
@ApplicationScoped
public class RegisterResolution {

    /** What came of it. */
    public enum Outcome {
        REGISTERED,
        COMPLETED,
        CORRECTED,
        ALREADY_THERE
    }

    private final Registration registration;

    RegisterResolution(Registration registration) {
        this.registration = registration;
    }

    /** Whether this very text was registered under that id. */
    boolean holds(String id, String content) {
        return registration.holds(id, content);
    }

    /**
     * Registers the document, or does nothing when the same one is there already. One that is there without a proposal or a
     * concordance is completed with them.
     *
     * @param content JSON, in the format of {@code resolution-document.schema.json}
     * @throws InvalidDocumentException with all faults, or all places where another one is there; nothing was registered
     */
    public Outcome register(String content) throws InvalidDocumentException {
        return take(content, false).outcome();
    }

    /**
     * The same; but our own words in one that is there, its short titles and the notes of its concordance, become those of
     * this document. Never a short title that Parliament's staff gave, and never the official wording.
     */
    ImportResult registerOrCorrect(String content) throws InvalidDocumentException {
        return take(content, true);
    }

    private ImportResult take(String content, boolean correcting) throws InvalidDocumentException {
        try {
            return registration.take(content, correcting);
        } catch (PersistenceException raced) {
            // Somebody else registered the same, or a body or a word of it, a moment before: now that is there.
            return registration.take(content, correcting);
        }
    }
}

package org.sequitur.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import org.sequitur.document.FaultyDocument;

/** Takes resolution documents into the register. */
@ApplicationScoped
public class RegisterResolution {

    /** What came of it. */
    public enum Outcome {
        REGISTERED,
        COMPLETED,
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
     * @throws FaultyDocument with all faults; nothing was registered
     */
    public Outcome register(String content) throws FaultyDocument {
        try {
            return registration.register(content);
        } catch (PersistenceException raced) {
            // Somebody else registered the same, or a body or a word of it, a moment before: now that is there.
            return registration.register(content);
        }
    }
}

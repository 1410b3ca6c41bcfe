package org.sequitur.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.document.ValidationError;
import org.sequitur.resolution.SourcePages;
import org.sequitur.source.SourceFile;

/** Registers resolution documents. */
@ApplicationScoped
public class RegisterResolution {

    /** Outcome of an import. */
    public enum Outcome {
        REGISTERED,
        COMPLETED,
        CORRECTED,
        ALREADY_REGISTERED
    }

    /** Since when reports on a newly registered resolution are expected. The staff can state another day later. */
    enum Follow {
        SINCE_ADOPTION,
        SINCE_REGISTRATION
    }

    private final RegistrationAttempt registration;

    RegisterResolution(RegistrationAttempt registration) {
        this.registration = registration;
    }

    /** Whether exactly this content was registered under that id. */
    boolean isRegistered(String id, String content) {
        return registration.isRegistered(id, content);
    }

    /**
     * Registers the document; does nothing if the same one is already registered. A registered document without a
     * proposal or a concordance is completed with these. Reports on a new one are expected since its adoption.
     *
     * @param content JSON, in the format of {@code resolution-document.schema.json}
     * @throws InvalidDocumentException with all errors, or with all differences from the registered document; nothing
     *     is registered
     */
    public Outcome register(String content) throws InvalidDocumentException {
        return attempt(content, false, Follow.SINCE_ADOPTION).outcome();
    }

    /**
     * Registers a document that was reviewed as a draft, in the caller's transaction. Reports on it are expected since today.
     *
     * @param source the file from which it was taken
     * @param sourcePages where texts begin in it, by their JSON pointers in the document; empty if it has no pages
     * @throws InvalidDocumentException with all errors; nothing is registered
     */
    @Transactional(value = Transactional.TxType.MANDATORY, rollbackOn = InvalidDocumentException.class)
    public Outcome registerReviewed(String content, SourceFile source, Map<String, SourcePages> sourcePages)
            throws InvalidDocumentException {
        return registration
                .register(content, false, Follow.SINCE_REGISTRATION, source, sourcePages)
                .outcome();
    }

    /**
     * The errors for which the register refuses a valid document whose id it does not have, such as a number that another
     * resolution of the session has; empty if it can be registered now.
     */
    public List<ValidationError> faults(ResolutionDocument document) {
        return registration.faults(document, LockModeType.NONE);
    }

    /**
     * Registers like {@link #register}, and updates the editorial texts of a registered document: its short titles and the notes of its
     * concordance. Reports on a new one are expected since today. Short titles given by Parliament's staff and the official
     * wording are never changed.
     */
    ImportResult registerOrUpdate(String content) throws InvalidDocumentException {
        return attempt(content, true, Follow.SINCE_REGISTRATION);
    }

    private ImportResult attempt(String content, boolean updating, Follow follow) throws InvalidDocumentException {
        try {
            return registration.register(content, updating, follow, null, Map.of());
        } catch (PersistenceException raced) {
            // A concurrent import registered the same document or body: retry against the new state.
            return registration.register(content, updating, follow, null, Map.of());
        }
    }
}

package org.sequitur.intake.draft;

import static org.sequitur.intake.draft.DraftMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.retry.LockErrors;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.resolution.ResolutionRepresentation;
import org.sequitur.resolution.ResolutionText;
import org.sequitur.resolution.Resolutions;
import org.sequitur.resolution.SourcePages;
import org.sequitur.staffoperation.StaffOperationKind;

/** Registers submitted drafts. */
@ApplicationScoped
class DraftRegistration {

    private final ResolutionDrafts drafts;
    private final DraftChecks checks;
    private final RegisterResolution registration;
    private final ResolutionRegistrations registrations;
    private final Resolutions resolutions;
    private final PublicAddress address;
    private final boolean byOne;

    /** @param byOne whether the person who submitted a draft may register it */
    DraftRegistration(
            ResolutionDrafts drafts,
            DraftChecks checks,
            RegisterResolution registration,
            ResolutionRegistrations registrations,
            Resolutions resolutions,
            PublicAddress address,
            @ConfigProperty(name = "sequitur.registration-by-one") boolean byOne) {
        this.drafts = drafts;
        this.checks = checks;
        this.registration = registration;
        this.registrations = registrations;
        this.resolutions = resolutions;
        this.address = address;
        this.byOne = byOne;
    }

    /** @throws InvalidDocumentException if the content does not follow the rules of documents */
    ResolutionText preview(ResolutionDraft draft) throws InvalidDocumentException {
        var document = checks.read(drafts.data(draft));
        return ResolutionText.of(
                document,
                ResolutionReference.of(document, address),
                draft.source().at(address.to("resolutions", document.resolutionId(), "source")),
                sourcePages(draft),
                address);
    }

    private Map<String, SourcePages> sourcePages(ResolutionDraft draft) {
        var source = drafts.blocks(draft, "");
        return source.hasPages()
                ? TextPages.of(DraftChecks.text(drafts.data(draft).content()), source.items())
                : Map.of();
    }

    /**
     * @param draft submitted, locked and without problems; it is deleted
     * @throws Problem 409 if the caller submitted it, or another registration at the same time took its id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    ResolutionRepresentation register(ResolutionDraft draft) {
        var by = drafts.now();
        if (!byOne && by.userId().equals(draft.submitted().userId())) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.secondPerson());
        }
        var data = drafts.data(draft);
        try {
            var document = checks.read(data);
            registration.registerReviewed(checks.document(data), draft.source(), sourcePages(draft));
            registrations.persistAndFlush(new ResolutionRegistration(
                    document.resolutionId(),
                    draft.created().userId(),
                    draft.submitted(),
                    by,
                    drafts.write(data.content().corrections())));
            drafts.remove(draft);
            var resolution = resolutions.findById(document.resolutionId());
            drafts.log(StaffOperationKind.RESOLUTION_REGISTERED, draft, resolution);
            return ResolutionRepresentation.of(resolution, address);
        } catch (InvalidDocumentException invalid) {
            throw Problem.of(
                    ProblemType.FORBIDDEN_TRANSITION,
                    invalid.errors().stream().map(DraftSources::issue).toList());
        } catch (PersistenceException failure) {
            if (!LockErrors.isDuplicate(failure)) {
                throw failure;
            }
            // Another draft took the id, or the id of a new body, since this one was checked.
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.registeredMeanwhile());
        }
    }
}

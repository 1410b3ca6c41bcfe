package org.sequitur.registration;

import static org.sequitur.registration.RegistrationMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.body.Bodies;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.Participant;
import org.sequitur.commitment.ParticipantRole;
import org.sequitur.commitment.Wording;
import org.sequitur.document.DocumentReader;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.document.LocalizedRichText;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.document.ResolutionDocument.PlacedRequest;
import org.sequitur.document.ValidationError;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution.Follow;
import org.sequitur.registration.RegisterResolution.Outcome;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionErrata;
import org.sequitur.resolution.Resolutions;
import org.sequitur.resolution.SourcePages;
import org.sequitur.resolution.Theme;
import org.sequitur.source.SourceFile;

/** One attempt to register a resolution document, in one transaction. */
@ApplicationScoped
class RegistrationAttempt {

    private final DocumentReader documents;
    private final Resolutions resolutions;
    private final Bodies bodies;
    private final Commitments commitments;
    private final EditorialUpdate editorialUpdate;
    private final ResolutionErrata resolutionErrata;
    private final Clock clock;

    RegistrationAttempt(
            DocumentReader documents,
            Resolutions resolutions,
            Bodies bodies,
            Commitments commitments,
            EditorialUpdate editorialUpdate,
            ResolutionErrata resolutionErrata,
            Clock clock) {
        this.documents = documents;
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.commitments = commitments;
        this.editorialUpdate = editorialUpdate;
        this.resolutionErrata = resolutionErrata;
        this.clock = clock;
    }

    @Transactional
    boolean isRegistered(String id, String content) {
        return resolutions
                .findByIdOptional(id)
                .map(Resolution::document)
                .filter(content::equals)
                .isPresent();
    }

    /**
     * @param updating whether editorial texts of a registered document may change
     * @param follow since when reports on a new resolution are expected
     * @param source the file from which a new resolution was taken; null if it is imported as a document
     * @param sourcePages see {@link RegisterResolution#registerReviewed}
     */
    @Transactional(rollbackOn = InvalidDocumentException.class)
    @ApplyGuard(TransactionRetry.ON_CONFLICT)
    ImportResult register(
            String content, boolean updating, Follow follow, SourceFile source, Map<String, SourcePages> sourcePages)
            throws InvalidDocumentException {
        var document = documents.read(content, id -> bodies.findByIdOptional(id).isPresent());
        var registered = resolutions.findByIdOptional(document.resolutionId());
        if (registered.isPresent()) {
            return updateRegistered(registered.get(), document, content, updating);
        }
        var faults = faults(document, LockModeType.PESSIMISTIC_WRITE);
        if (!faults.isEmpty()) {
            throw new InvalidDocumentException(faults);
        }
        // Bodies first. Registered bodies are not changed: a document only adds unknown ones.
        document.bodies().stream()
                .filter(entry -> bodies.findByIdOptional(entry.bodyId()).isEmpty())
                .forEach(entry ->
                        bodies.persist(new Body(entry.bodyId(), entry.name(), entry.abbreviation(), entry.website())));
        var resolution = new Resolution(document, content, followedSince(follow, document), source, sourcePages);
        resolutions.persist(resolution);
        commitments.add(commitments(document, resolution));
        commitments.changed(resolution);
        return new ImportResult(Outcome.REGISTERED, List.of());
    }

    private LocalDate followedSince(Follow follow, ResolutionDocument document) {
        return switch (follow) {
            case SINCE_ADOPTION -> document.adoptedOn();
            case SINCE_REGISTRATION -> BrusselsTime.today(clock);
        };
    }

    /**
     * The errors for which the register refuses a valid document that it does not have.
     *
     * @param lock see {@link Resolutions#findOfSameDocument}
     */
    List<ValidationError> faults(ResolutionDocument document, LockModeType lock) {
        var faults = new ArrayList<ValidationError>();
        if (document.adoptedOn().isAfter(BrusselsTime.today(clock))) {
            faults.add(new ValidationError("/adoptedOn", MESSAGES.adoptedInFuture()));
        }
        resolutions
                .findOfSameDocument(document, lock)
                .ifPresent(
                        same -> faults.add(new ValidationError("/documentNumber", MESSAGES.sameDocument(same.id()))));
        return faults;
    }

    private ImportResult updateRegistered(
            Resolution registered, ResolutionDocument document, String content, boolean updating)
            throws InvalidDocumentException {
        // The document as it was before its errata is still the registered one.
        var withErrata = resolutionErrata.applied(registered, content);
        var differences = documents.differences(withErrata, registered.document());
        if (differences.none()) {
            return new ImportResult(Outcome.ALREADY_REGISTERED, List.of());
        }
        var refused = EditorialUpdate.refused(differences, updating);
        if (!refused.isEmpty()) {
            throw new InvalidDocumentException(refused);
        }
        var remarks = editorialUpdate.apply(differences, documents.readKnown(registered.document()), document);
        registered.replace(withErrata);
        commitments.changed(registered);
        return new ImportResult(differences.editorial().isEmpty() ? Outcome.COMPLETED : Outcome.CORRECTED, remarks);
    }

    private List<Commitment> commitments(ResolutionDocument document, Resolution resolution) {
        Map<Integer, Theme> themes =
                resolution.themes().stream().collect(Collectors.toMap(Theme::number, Function.identity()));
        var created = new ArrayList<Commitment>();
        for (var placed : document.placedRequests()) {
            var owner = bodies.findById(placed.request().owner());
            created.add(new Commitment(
                    themes.get(placed.theme().number()),
                    resolution,
                    created.size() + 1,
                    wording(placed),
                    owner,
                    jointOwners(placed)));
        }
        return created;
    }

    private Set<Body> jointOwners(PlacedRequest placed) {
        return placed.request().participants() == null
                ? Set.of()
                : placed.request().participants().stream()
                        .map(ParticipantEntry::bodyId)
                        .filter(Objects::nonNull)
                        .map(bodies::findById)
                        .collect(Collectors.toSet());
    }

    private static Wording wording(PlacedRequest placed) {
        var request = placed.request();
        return new Wording(
                request.number(),
                placed.citedNumber(),
                placed.leadIns().stream().map(LocalizedRichText::plain).toList(),
                request.text().plain(),
                request.shortTitle(),
                request.participants() == null ? List.of() : participants(request));
    }

    private static List<Participant> participants(ResolutionDocument.Request request) {
        return request.participants().stream()
                .map(participant -> new Participant(
                        Code.named(ParticipantRole.class, participant.role()),
                        participant.name(),
                        participant.bodyId()))
                .toList();
    }
}

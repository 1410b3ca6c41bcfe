package org.sequitur.intake.draft;

import static org.sequitur.intake.draft.DraftMessages.MESSAGES;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sequitur.body.Bodies;
import org.sequitur.document.DocumentReader;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.document.ResolutionDocument.BodyEntry;
import org.sequitur.intake.draft.DraftProblem.Kind;
import org.sequitur.intake.structure.DocumentAssembler;
import org.sequitur.intake.structure.RecognizedText;
import org.sequitur.intake.structure.RowKind;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.resolution.Resolutions;

/** Finds the problems that prevent the registration of a draft, and makes the document to register. */
@ApplicationScoped
class DraftChecks {

    private static final int MAX_WORDS = 10;

    private final DocumentReader documents;
    private final Bodies bodies;
    private final Resolutions resolutions;
    private final RegisterResolution registration;
    private final ObjectMapper json;

    DraftChecks(
            DocumentReader documents,
            Bodies bodies,
            Resolutions resolutions,
            RegisterResolution registration,
            ObjectMapper json) {
        this.documents = documents;
        this.bodies = bodies;
        this.resolutions = resolutions;
        this.registration = registration;
        this.json = json;
    }

    /** All problems; errors of the document only once all its parts are there. */
    List<DraftProblem> problems(DraftData data) {
        var problems = new ArrayList<DraftProblem>();
        addMissing(data.content(), problems);
        var complete = problems.isEmpty();
        addDecisions(data, problems);
        addWording(data, problems);
        if (complete) {
            try {
                var document = read(data);
                addRefused(document, problems);
            } catch (InvalidDocumentException invalid) {
                var rows = DocumentAssembler.rowsOf(text(data.content()), data.rest());
                invalid.errors()
                        .forEach(error -> problems.add(
                                DraftProblem.ofDocument(error.place(), rows.apply(error.place()), error.message())));
            }
        }
        return problems;
    }

    private void addRefused(ResolutionDocument document, List<DraftProblem> problems) {
        if (resolutions.findByIdOptional(document.resolutionId()).isPresent()) {
            problems.add(DraftProblem.ofDocument(
                    "/resolutionId", null, MESSAGES.alreadyRegistered(document.resolutionId())));
        } else {
            registration
                    .faults(document)
                    .forEach(fault -> problems.add(DraftProblem.ofDocument(fault.place(), null, fault.message())));
        }
    }

    /** @throws InvalidDocumentException if the content does not follow the rules of documents */
    ResolutionDocument read(DraftData data) throws InvalidDocumentException {
        return documents.read(document(data), id -> bodies.findByIdOptional(id).isPresent());
    }

    /** The content as a document in the exchange format, which may be invalid. */
    String document(DraftData data) {
        var content = data.content();
        var rest = data.rest().deepCopy();
        if (!data.isDocument() && content.documentNumber() != null) {
            rest.put("resolutionId", freeId(content));
        }
        rest.set("bodies", json.valueToTree(bodies(content)));
        return DocumentAssembler.assemble(text(content), rest).toPrettyString();
    }

    /** The content without the properties that rows do not hold. */
    static RecognizedText text(DraftContent content) {
        return new RecognizedText(
                content.documentNumber(),
                content.session(),
                content.adoptedOn(),
                content.rows().stream().map(DraftRow::toRow).toList(),
                List.of());
    }

    /** The new bodies, then the registered owners, in the order of the text. */
    private List<BodyEntry> bodies(DraftContent content) {
        var entries = new ArrayList<>(content.newBodies());
        content.rows().stream()
                .map(DraftRow::owner)
                .filter(Objects::nonNull)
                .distinct()
                .filter(owner -> content.newBodies().stream()
                        .noneMatch(body -> body.bodyId().equals(owner)))
                .flatMap(owner -> bodies.findByIdOptional(owner).stream())
                .map(body -> new BodyEntry(body.id(), body.name(), body.abbreviation(), body.website()))
                .forEach(entries::add);
        return entries;
    }

    /** The number, if no resolution has that id; with the session, if a document of another session or parliament has it. */
    private String freeId(DraftContent content) {
        var ofNumber = resolutionId(content.documentNumber());
        var ofSession = resolutionId(content.documentNumber() + " " + content.session());
        return Stream.concat(
                        Stream.of(ofNumber, ofSession),
                        IntStream.iterate(2, n -> n + 1).mapToObj(n -> ofSession + "-" + n))
                .filter(id -> resolutions.findByIdOptional(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** {@code A-590/2 – 2022/2023} becomes {@code a-590-2-2022-2023}. */
    private static String resolutionId(String documentNumber) {
        return documentNumber
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static void addMissing(DraftContent content, List<DraftProblem> problems) {
        addIf(content.documentNumber() == null, "/documentNumber", MESSAGES.documentNumberMissing(), problems);
        addIf(content.session() == null, "/session", MESSAGES.sessionMissing(), problems);
        addIf(content.adoptedOn() == null, "/adoptedOn", MESSAGES.adoptedOnMissing(), problems);
        content.rows().forEach(row -> addMissing(row, problems));
        addOmitted(content, problems);
    }

    /** Rows that the document has no place for, such as a second opening or an introduction above nothing. */
    private static void addOmitted(DraftContent content, List<DraftProblem> problems) {
        var placed = Set.copyOf(DocumentAssembler.rowsByPlace(text(content)).values());
        content.rows().stream()
                .filter(row -> row.isPartOfDocument() && (row.fr() != null || row.nl() != null))
                // The name below an office is a part of the office's place.
                .filter(row -> row.kind() != RowKind.SIGNATORY && !placed.contains(row.rowId()))
                .forEach(
                        row -> problems.add(DraftProblem.ofRow(Kind.INCOMPLETE, row.rowId(), MESSAGES.withoutPlace())));
    }

    private static void addIf(boolean missing, String place, LocalizedText message, List<DraftProblem> problems) {
        if (missing) {
            problems.add(DraftProblem.ofDetail(place, message));
        }
    }

    private static void addMissing(DraftRow row, List<DraftProblem> problems) {
        if (row.kind() == RowKind.UNPLACED) {
            problems.add(DraftProblem.ofRow(Kind.INCOMPLETE, row.rowId(), MESSAGES.unplaced()));
        }
        if (row.isPartOfDocument() && (row.fr() == null) != (row.nl() == null)) {
            var message = row.fr() == null ? MESSAGES.frenchMissing() : MESSAGES.dutchMissing();
            problems.add(DraftProblem.ofRow(Kind.INCOMPLETE, row.rowId(), message));
        }
        if (row.kind() == RowKind.REQUEST && row.owner() == null) {
            problems.add(DraftProblem.ofRow(Kind.INCOMPLETE, row.rowId(), MESSAGES.ownerMissing()));
        }
        if ((row.kind() == RowKind.REQUEST || row.kind() == RowKind.THEME_HEADING) && lacks(row.shortTitle())) {
            problems.add(DraftProblem.ofRow(Kind.INCOMPLETE, row.rowId(), MESSAGES.shortTitleMissing()));
        }
    }

    private static boolean lacks(LocalizedText text) {
        return text == null
                || text.fr() == null
                || text.fr().isBlank()
                || text.nl() == null
                || text.nl().isBlank();
    }

    private static void addDecisions(DraftData data, List<DraftProblem> problems) {
        var present = new PresentDoubts(data);
        present.all().stream()
                .filter(doubt -> doubt.open() && !data.resolved().containsKey(doubt.doubtId()))
                .forEach(doubt -> problems.add(
                        DraftProblem.ofDoubt(doubt.doubtId(), present.rowId(doubt), MESSAGES.openDoubt())));
        var confirmed = data.validConfirmations();
        RowLists.of(data.content().rows()).keySet().stream()
                .filter(listId -> !confirmed.containsKey(listId))
                .forEach(listId -> problems.add(DraftProblem.ofList(listId, MESSAGES.listNotConfirmed())));
    }

    private static void addWording(DraftData data, List<DraftProblem> problems) {
        var check = WordingCheck.of(
                data.recognized(), data.content().rows(), data.content().corrections());
        if (!check.missing().isEmpty()) {
            problems.add(
                    DraftProblem.ofRow(Kind.WORDING_CHANGED, null, MESSAGES.wordsMissing(excerpt(check.missing()))));
        }
        if (!check.added().isEmpty()) {
            problems.add(DraftProblem.ofRow(Kind.WORDING_CHANGED, null, MESSAGES.wordsAdded(excerpt(check.added()))));
        }
    }

    private static String excerpt(List<String> words) {
        return words.stream().limit(MAX_WORDS).collect(Collectors.joining(", "))
                + (words.size() > MAX_WORDS ? "…" : "");
    }
}

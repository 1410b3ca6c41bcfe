package org.sequitur.document;

import static org.sequitur.document.DocumentMessages.MESSAGES;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sequitur.document.ResolutionDocument.PlacedRequest;

/** Rules that a schema cannot express: consecutive numbers, existing footnotes, known owners. */
final class DocumentRules {

    /** Letters that the register stores. */
    private static final int MAX_CITED_NUMBER = 80;

    private final ResolutionDocument document;
    private final ValidationErrors validationErrors = new ValidationErrors();

    private DocumentRules(ResolutionDocument document) {
        this.document = document;
    }

    static List<ValidationError> errorsOf(ResolutionDocument document, Predicate<String> registered) {
        var rules = new DocumentRules(document);
        rules.checkOutline();
        rules.checkBodiesAreUnique();
        rules.checkOwnersAreKnown(registered);
        rules.checkCitedNumbersFit();
        if (document.proposal() != null) {
            new ProposalRules(document, document.proposal(), rules.validationErrors).check();
        }
        new ConcordanceRules(document, rules.validationErrors).check();
        return rules.validationErrors.found();
    }

    private void checkOutline() {
        var outline = new OutlineRules(validationErrors);
        outline.inOrder(
                document.requests().themes().stream()
                        .map(ResolutionDocument.ThemeEntry::number)
                        .toList(),
                "/requests/themes");
        outline.requests(document.placedRequests().stream()
                .map(placed -> new OutlineRules.Numbered(
                        placed.place(),
                        placed.theme().number(),
                        placed.request().number(),
                        placed.request().text()))
                .toList());
        outline.footnotes(
                document.footnotes().stream()
                        .map(ResolutionDocument.Footnote::number)
                        .toList(),
                "/footnotes",
                texts());
    }

    private void checkOwnersAreKnown(Predicate<String> registered) {
        var named = document.bodies().stream()
                .map(ResolutionDocument.BodyEntry::bodyId)
                .toList();
        for (var placed : document.placedRequests()) {
            var owner = placed.request().owner();
            if (!named.contains(owner) && !registered.test(owner)) {
                validationErrors.add(placed.place() + "/owner", MESSAGES.ownerUnknown(owner));
            }
            checkJointOwners(placed, body -> named.contains(body) || registered.test(body));
        }
    }

    private void checkJointOwners(PlacedRequest placed, Predicate<String> known) {
        var participants = placed.request().participants();
        if (participants == null) {
            return;
        }
        var seen = new HashSet<>(Set.of(placed.request().owner()));
        for (var i = 0; i < participants.size(); i++) {
            var body = participants.get(i).bodyId();
            var place = "%s/participants/%d/bodyId".formatted(placed.place(), i);
            if (body == null) {
                continue;
            }
            if (!known.test(body)) {
                validationErrors.add(place, MESSAGES.ownerUnknown(body));
            } else if (!seen.add(body)) {
                validationErrors.add(place, MESSAGES.duplicate(body));
            }
        }
    }

    private void checkCitedNumbersFit() {
        for (var placed : document.placedRequests()) {
            var cited = placed.citedNumber();
            if (cited != null
                    && Stream.of(cited.fr(), cited.nl())
                            .anyMatch(number -> number != null && number.length() > MAX_CITED_NUMBER)) {
                validationErrors.add(placed.place() + "/printedNumber", MESSAGES.citedNumberTooLong(MAX_CITED_NUMBER));
            }
        }
    }

    private void checkBodiesAreUnique() {
        var seen = new HashSet<String>();
        for (var i = 0; i < document.bodies().size(); i++) {
            var id = document.bodies().get(i).bodyId();
            if (!seen.add(id)) {
                validationErrors.add("/bodies/%d/bodyId".formatted(i), MESSAGES.duplicate(id));
            }
        }
    }

    private Stream<LocalizedRichText> texts() {
        return Stream.of(
                        ResolutionDocument.texts(document.recitals()),
                        document.placedRequests().stream().flatMap(PlacedRequest::wording),
                        document.footnotes().stream().map(ResolutionDocument.Footnote::text))
                .flatMap(Function.identity());
    }
}

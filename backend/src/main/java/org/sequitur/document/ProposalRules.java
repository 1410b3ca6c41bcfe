package org.sequitur.document;

import static org.sequitur.document.DocumentMessages.MESSAGES;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.document.Proposal.PlacedProposal;

/** Rules for a proposal: those of any outline, and each adopted part refers to its own existing adopted part. */
record ProposalRules(ResolutionDocument document, Proposal proposal, ValidationErrors validationErrors) {

    void check() {
        var outline = new OutlineRules(validationErrors);
        var themes = proposal.requests().themes();
        outline.inOrder(themes.stream().map(Proposal.ProposedTheme::number).toList(), "/proposal/requests/themes");
        outline.requests(proposal.placedRequests().stream()
                .map(placed -> new OutlineRules.Numbered(
                        placed.place(),
                        placed.theme().number(),
                        placed.request().number(),
                        placed.request().text()))
                .toList());
        outline.footnotes(
                proposal.footnotes().stream()
                        .map(Proposal.ProposedFootnote::number)
                        .toList(),
                "/proposal/footnotes",
                texts());
        checkThemes();
        checkRequests();
    }

    private void checkThemes() {
        var adopted = document.requests().themes().stream()
                .map(ResolutionDocument.ThemeEntry::number)
                .collect(Collectors.toSet());
        var seen = new HashSet<Object>();
        var themes = proposal.requests().themes();
        for (var i = 0; i < themes.size(); i++) {
            checkAdoptedAs(
                    themes.get(i).adoptedAs(), adopted, seen, "/proposal/requests/themes/%d/adoptedAs".formatted(i));
        }
    }

    private void checkRequests() {
        var adopted = document.placedRequests().stream()
                .map(placed -> placed.request().number())
                .collect(Collectors.toSet());
        var seen = new HashSet<Object>();
        for (var placed : proposal.placedRequests()) {
            checkAdoptedAs(placed.request().adoptedAs(), adopted, seen, placed.place() + "/adoptedAs");
        }
    }

    private void checkAdoptedAs(Object adoptedAs, Set<?> adopted, Set<Object> seen, String place) {
        if (adoptedAs == null) {
            return;
        }
        if (!adopted.contains(adoptedAs)) {
            validationErrors.add(place, MESSAGES.numberUnknown(adoptedAs));
        } else if (!seen.add(adoptedAs)) {
            validationErrors.add(place, MESSAGES.duplicate(adoptedAs));
        }
    }

    private Stream<LocalizedRichText> texts() {
        var explanation = proposal.explanation();
        return Stream.of(
                        explanation == null ? Stream.<LocalizedRichText>empty() : explanation.paragraphs().stream(),
                        ResolutionDocument.texts(proposal.recitals()),
                        proposal.placedRequests().stream().flatMap(PlacedProposal::wording),
                        proposal.footnotes().stream().map(Proposal.ProposedFootnote::text))
                .flatMap(Function.identity());
    }
}

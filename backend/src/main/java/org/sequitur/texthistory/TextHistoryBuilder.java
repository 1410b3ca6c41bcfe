package org.sequitur.texthistory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.document.LocalizedRichText;
import org.sequitur.document.Proposal;
import org.sequitur.document.Proposal.PlacedProposal;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.document.ResolutionDocument.PlacedRequest;
import org.sequitur.document.ResolutionDocument.ThemeEntry;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.Theme;
import org.sequitur.texthistory.TextHistory.Removed;
import org.sequitur.texthistory.TextHistory.RequestHistory;
import org.sequitur.texthistory.TextHistory.ThemeHistory;

/** Compares the adopted text with the proposal; without a proposal, returns the adopted text alone. */
final class TextHistoryBuilder {

    private static final LocalizedText NO_TEXT = LocalizedText.of(language -> "");

    private final ResolutionDocument document;
    private final Proposal proposal;
    private final Concordance concordance;
    private final Map<String, PlacedProposal> origins = new HashMap<>();
    private final Map<Integer, LocalizedText> headings = new HashMap<>();
    private final Set<String> moved;

    TextHistoryBuilder(ResolutionDocument document) {
        this.document = document;
        proposal = document.proposal();
        concordance = new Concordance(document);
        moved = proposal == null ? Set.of() : MovedRequests.in(document, proposal);
        if (proposal != null) {
            proposal.placedRequests()
                    .forEach(placed -> origins.put(placed.request().adoptedAs(), placed));
            proposal.requests().themes().forEach(theme -> headings.put(theme.adoptedAs(), theme.heading()));
        }
    }

    LocalizedComparison title() {
        return compared(proposal == null ? null : proposal.title(), document.title());
    }

    /**
     * @param commitments by request number
     * @param correctedOn the days of errata on the wording, by request number
     */
    List<ThemeHistory> themes(Map<String, CommitmentReference> commitments, Map<String, LocalDate> correctedOn) {
        var requests = document.placedRequests().stream().collect(Collectors.groupingBy(PlacedRequest::theme));
        return document.requests().themes().stream()
                .map(theme -> theme(
                        theme,
                        requests.getOrDefault(theme, List.of()).stream()
                                .map(placed -> request(
                                        placed,
                                        commitments.get(placed.request().number()),
                                        correctedOn.get(placed.request().number())))
                                .toList()))
                .toList();
    }

    private ThemeHistory theme(ThemeEntry theme, List<RequestHistory> requests) {
        return new ThemeHistory(
                Theme.id(document.resolutionId(), theme.number()),
                theme.number(),
                compared(headings.get(theme.number()), theme.heading()),
                theme.shortHeading(),
                concordance.ofTheme(theme.number()),
                requests);
    }

    private RequestHistory request(PlacedRequest placed, CommitmentReference commitment, LocalDate correctedOn) {
        var number = placed.request().number();
        var origin = origins.get(number);
        return new RequestHistory(
                commitment,
                correctedOn,
                origin == null ? null : origin.request().number(),
                moved.contains(number),
                leadIn(origin, placed),
                compared(
                        origin == null ? null : origin.request().text().plain(),
                        placed.request().text().plain()),
                concordance.ofRequest(number));
    }

    private LocalizedComparison leadIn(PlacedProposal origin, PlacedRequest placed) {
        var before = origin == null || origin.leadIns().isEmpty() ? null : joined(origin.leadIns());
        return placed.leadIns().isEmpty() && before == null ? null : compared(before, joined(placed.leadIns()));
    }

    List<Removed> removed() {
        return proposal == null
                ? List.of()
                : proposal.placedRequests().stream()
                        .filter(placed -> placed.request().adoptedAs() == null)
                        .map(placed -> new Removed(
                                placed.request().number(),
                                placed.theme().heading(),
                                placed.leadIns().isEmpty() ? null : joined(placed.leadIns()),
                                placed.request().text().plain()))
                        .toList();
    }

    /** Null if neither document prints such a text. */
    private LocalizedComparison compared(LocalizedText before, LocalizedText now) {
        if (before != null) {
            return LocalizedComparison.of(before, now == null ? NO_TEXT : now);
        }
        if (now == null) {
            return null;
        }
        return LocalizedComparison.alone(proposal == null ? TextChange.UNKNOWN : TextChange.ADDED, now);
    }

    private static LocalizedText joined(List<LocalizedRichText> leadIns) {
        var plain = leadIns.stream().map(LocalizedRichText::plain).toList();
        return new LocalizedText(
                plain.stream().map(LocalizedText::fr).collect(Collectors.joining(" ")),
                plain.stream().map(LocalizedText::nl).collect(Collectors.joining(" ")));
    }
}

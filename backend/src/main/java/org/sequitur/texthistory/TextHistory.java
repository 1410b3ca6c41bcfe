package org.sequitur.texthistory;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.document.Proposal;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.ResolutionReference;

/**
 * Differences between proposal and adopted text, request by request.
 *
 * @param proposal null if none is registered
 * @param removed requests that were proposed and not adopted
 * @param recitals recitals that a concordance note refers to
 */
public record TextHistory(
        String self,
        ResolutionReference resolution,
        LocalDate adoptedOn,
        Proposed proposal,
        LocalizedComparison title,
        List<ThemeHistory> themes,
        List<Removed> removed,
        List<RecitalNotes> recitals) {

    /** Title data of the proposal. */
    public record Proposed(LocalizedText introducedBy, LocalizedText documentType, LocalizedText title) {

        /** @param proposal may be null; the result is null too */
        static Proposed of(Proposal proposal) {
            return proposal == null
                    ? null
                    : new Proposed(proposal.introducedBy(), proposal.documentType(), proposal.title());
        }
    }

    public record ThemeHistory(
            String themeId,
            int number,
            LocalizedComparison heading,
            LocalizedText shortHeading,
            List<ConcordanceNote> notes,
            List<RequestHistory> requests) {}

    /**
     * @param proposalNumber its number in the proposal; null if it was not proposed, or if this is unknown
     * @param correctedOn the day of the latest erratum that corrected its printed wording; null if none did
     * @param leadIn the lead-in words above it, joined by a space; null if there are none in either version
     */
    public record RequestHistory(
            CommitmentReference commitment,
            LocalDate correctedOn,
            String proposalNumber,
            boolean moved,
            LocalizedComparison leadIn,
            LocalizedComparison text,
            List<ConcordanceNote> notes) {}

    /** @param leadIn the lead-in words above it, joined by a space; null if there are none */
    public record Removed(String proposalNumber, LocalizedText theme, LocalizedText leadIn, LocalizedText text) {}

    public record RecitalNotes(String recital, LocalizedText text, List<ConcordanceNote> notes) {}

    /** A place where the language versions differ in meaning: the words of each, and the difference. */
    public record ConcordanceNote(LocalizedText quotes, LocalizedText note) {}
}

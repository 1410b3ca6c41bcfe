package org.sequitur.texthistory;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.document.Proposal;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.ResolutionReference;

/**
 * What changed from the proposal to the adoption, request by request.
 *
 * @param proposal null where the register has none
 * @param removed the requests that were proposed and not adopted
 * @param recitals those of which a note of the concordance speaks
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

    /** The proposal as it presents itself. */
    public record Proposed(LocalizedText introducedBy, LocalizedText documentType, LocalizedText title) {

        /** @param proposal may be null: so is what is made of it */
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
     * @param proposalNumber its number in the proposal; null if it was not proposed, or nobody knows
     * @param leadIn the words above it, joined by a space; null where there are none, then and now
     */
    public record RequestHistory(
            CommitmentReference commitment,
            String proposalNumber,
            boolean moved,
            LocalizedComparison leadIn,
            LocalizedComparison text,
            List<ConcordanceNote> notes) {}

    /** @param leadIn the words above it, joined by a space; null where there are none */
    public record Removed(String proposalNumber, LocalizedText theme, LocalizedText leadIn, LocalizedText text) {}

    public record RecitalNotes(String recital, LocalizedText text, List<ConcordanceNote> notes) {}

    /** Where the languages do not say quite the same: the words of each, and what differs. */
    public record ConcordanceNote(LocalizedText quotes, LocalizedText note) {}
}

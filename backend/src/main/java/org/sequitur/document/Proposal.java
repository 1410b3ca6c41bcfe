package org.sequitur.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.document.ResolutionDocument.RecitalGroup;
import org.sequitur.platform.language.LocalizedText;

/**
 * The proposed resolution, complete and unchanged.
 *
 * @param explanation the explanatory memorandum; null if the document has none
 * @param heading the heading above the text, where the document repeats it
 * @param opening null if the proposal prints none
 */
public record Proposal(
        LocalizedText introducedBy,
        LocalizedText documentType,
        LocalizedText title,
        Explanation explanation,
        LocalizedText heading,
        LocalizedText opening,
        List<RecitalGroup> recitals,
        ProposedRequests requests,
        List<ProposedFootnote> footnotes) {

    public record Explanation(LocalizedText heading, List<LocalizedRichText> paragraphs) {}

    /** @param introduction null if none is printed above the first theme */
    public record ProposedRequests(LocalizedText introduction, List<ProposedTheme> themes) {}

    /**
     * A theme of the proposal.
     *
     * @param introduction null if the introduction above still applies
     * @param heading null if the proposal prints none
     * @param adoptedAs number of the adopted theme; null if it was not adopted
     */
    public record ProposedTheme(
            int number,
            LocalizedText introduction,
            LocalizedText heading,
            Integer adoptedAs,
            List<ProposedItem> items) {}

    /** A proposed request, or a group of requests with a common lead-in. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(ProposedRequest.class), @JsonSubTypes.Type(ProposedGroup.class)})
    public sealed interface ProposedItem permits ProposedRequest, ProposedGroup {}

    /** @param printedNumber of the lead-in; null if none is printed */
    public record ProposedGroup(LocalizedText printedNumber, LocalizedRichText leadIn, List<ProposedItem> items)
            implements ProposedItem {}

    /**
     * A request of the proposal.
     *
     * @param printedNumber null if none is printed
     * @param adoptedAs number of the adopted request; null if it was not adopted
     */
    public record ProposedRequest(String number, LocalizedText printedNumber, LocalizedRichText text, String adoptedAs)
            implements ProposedItem {}

    /** @param marks the mark as printed; null if it is the number in both languages */
    public record ProposedFootnote(int number, LocalizedText marks, LocalizedRichText text) {}

    /**
     * A proposed request with its lead-ins, outermost first.
     *
     * @param place its JSON pointer
     */
    public record PlacedProposal(
            String place, ProposedTheme theme, List<LocalizedRichText> leadIns, ProposedRequest request) {

        Stream<LocalizedRichText> wording() {
            return Stream.concat(leadIns.stream(), Stream.of(request.text()));
        }
    }

    /** All requests in the order of the proposal. */
    public List<PlacedProposal> placedRequests() {
        var placed = new ArrayList<PlacedProposal>();
        var themes = requests.themes();
        for (var i = 0; i < themes.size(); i++) {
            place(
                    themes.get(i).items(),
                    "/proposal/requests/themes/%d/items".formatted(i),
                    themes.get(i),
                    List.of(),
                    placed);
        }
        return placed;
    }

    private static void place(
            List<ProposedItem> items,
            String place,
            ProposedTheme theme,
            List<LocalizedRichText> leadIns,
            List<PlacedProposal> placed) {
        for (var i = 0; i < items.size(); i++) {
            var here = place + "/" + i;
            switch (items.get(i)) {
                case ProposedRequest request -> placed.add(new PlacedProposal(here, theme, leadIns, request));
                case ProposedGroup group -> {
                    var deeper = new ArrayList<>(leadIns);
                    deeper.add(group.leadIn());
                    place(group.items(), here + "/items", theme, List.copyOf(deeper), placed);
                }
            }
        }
    }
}

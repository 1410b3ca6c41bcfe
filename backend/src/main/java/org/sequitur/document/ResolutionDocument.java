package org.sequitur.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;

/** A resolution as it is exchanged: {@code resolution-document.schema.json} says what each part means. */
public record ResolutionDocument(
        @JsonProperty("$schema") String schema,
        String resolutionId,
        String documentNumber,
        String session,
        LocalDate adoptedOn,
        Cover cover,
        LocalizedText title,
        SourceDocuments sourceDocuments,
        LocalizedText opening,
        List<RecitalGroup> recitals,
        Requests requests,
        List<Signatory> signatories,
        List<Footnote> footnotes,
        List<BodyEntry> bodies) {

    public record Cover(
            LocalizedText session,
            LocalizedText date,
            LocalizedText parliament,
            LocalizedText documentType,
            LocalizedText adoption) {}

    public record SourceDocuments(LocalizedText introduction, LocalizedText heading, List<SourceDocument> items) {}

    public record SourceDocument(String number, String session, LocalizedText text) {}

    public record RecitalGroup(LocalizedText introduction, List<Recital> items) {}

    public record Recital(LocalizedRichText text, List<Recital> items) {}

    public record Requests(LocalizedText introduction, List<ThemeEntry> themes) {}

    public record ThemeEntry(int number, LocalizedText heading, LocalizedText shortHeading, List<RequestItem> items) {}

    /** A request, or requests behind the words that lead them in. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Request.class), @JsonSubTypes.Type(RequestGroup.class)})
    public sealed interface RequestItem permits Request, RequestGroup {}

    public record RequestGroup(LocalizedRichText leadIn, List<RequestItem> items) implements RequestItem {}

    public record Request(
            String number,
            LocalizedRichText text,
            LocalizedText shortTitle,
            String owner,
            List<ParticipantEntry> participants)
            implements RequestItem {}

    public record ParticipantEntry(String role, LocalizedText name) {}

    public record Signatory(LocalizedText office, String name) {}

    public record Footnote(int number, LocalizedRichText text) {}

    public record BodyEntry(String bodyId, LocalizedText name, LocalizedText abbreviation, String website) {}

    /**
     * A request with what stands above it, outermost first.
     *
     * @param place its JSON pointer
     */
    public record PlacedRequest(String place, ThemeEntry theme, List<LocalizedRichText> leadIns, Request request) {}

    /** All requests, in the order of the text. */
    public List<PlacedRequest> placedRequests() {
        var placed = new ArrayList<PlacedRequest>();
        var themes = requests.themes();
        for (var i = 0; i < themes.size(); i++) {
            place(themes.get(i).items(), "/requests/themes/%d/items".formatted(i), themes.get(i), List.of(), placed);
        }
        return placed;
    }

    private static void place(
            List<RequestItem> items,
            String place,
            ThemeEntry theme,
            List<LocalizedRichText> leadIns,
            List<PlacedRequest> placed) {
        for (var i = 0; i < items.size(); i++) {
            var here = place + "/" + i;
            switch (items.get(i)) {
                case Request request -> placed.add(new PlacedRequest(here, theme, leadIns, request));
                case RequestGroup group -> {
                    var deeper = new ArrayList<>(leadIns);
                    deeper.add(group.leadIn());
                    place(group.items(), here + "/items", theme, List.copyOf(deeper), placed);
                }
            }
        }
    }
}

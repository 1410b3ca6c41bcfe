package org.sequitur.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;

/**
 * A resolution in the exchange format; {@code resolution-document.schema.json} defines each part.
 *
 * @param sourceDocuments null if the cover refers to none
 * @param opening null if the text prints none
 */
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
        List<BodyEntry> bodies,
        Proposal proposal,
        List<ConcordanceNote> concordance) {

    /** A line that the document does not print is null. */
    public record Cover(
            LocalizedText session,
            LocalizedText date,
            LocalizedText parliament,
            LocalizedText documentType,
            LocalizedText adoption) {}

    public record SourceDocuments(LocalizedText introduction, LocalizedText heading, List<SourceDocument> items) {}

    public record SourceDocument(String number, String session, LocalizedText text) {}

    /** @param introduction null if none is printed above these recitals */
    public record RecitalGroup(LocalizedText introduction, List<Recital> items) {}

    /** @param printedNumber null if none is printed */
    public record Recital(LocalizedText printedNumber, LocalizedRichText text, List<Recital> items) {

        Stream<LocalizedRichText> texts() {
            var nested = items == null ? Stream.<Recital>empty() : items.stream();
            return Stream.concat(Stream.of(text), nested.flatMap(Recital::texts));
        }
    }

    /** @param introduction null if none is printed above the first theme */
    public record Requests(LocalizedText introduction, List<ThemeEntry> themes) {}

    /**
     * A theme and what is asked under it.
     *
     * @param introduction whom Parliament asks from this theme on; null if the introduction above still applies
     * @param heading null if the text prints none
     * @param headingAboveIntroduction true if the text prints the heading first; otherwise null
     */
    public record ThemeEntry(
            int number,
            LocalizedText introduction,
            LocalizedText heading,
            Boolean headingAboveIntroduction,
            LocalizedText shortHeading,
            List<RequestItem> items) {

        /** Whether no introduction is printed above the heading. */
        public boolean beginsWithHeading() {
            return introduction == null || headingAboveIntroduction != null;
        }
    }

    /** A request, or a group of requests with a common lead-in. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Request.class), @JsonSubTypes.Type(RequestGroup.class)})
    public sealed interface RequestItem permits Request, RequestGroup {}

    /** @param printedNumber of the lead-in; null if none is printed */
    public record RequestGroup(LocalizedText printedNumber, LocalizedRichText leadIn, List<RequestItem> items)
            implements RequestItem {}

    /** @param printedNumber null if none is printed; with or without the numbers of the lists around it */
    public record Request(
            String number,
            LocalizedText printedNumber,
            LocalizedRichText text,
            LocalizedText shortTitle,
            String owner,
            List<ParticipantEntry> participants)
            implements RequestItem {}

    /** @param bodyId the body of a joint owner; null for other roles */
    public record ParticipantEntry(String role, LocalizedText name, String bodyId) {}

    /** @param name null if none is printed */
    public record Signatory(LocalizedText office, String name) {}

    public record Footnote(int number, LocalizedRichText text) {}

    public record BodyEntry(String bodyId, LocalizedText name, LocalizedText abbreviation, String website) {}

    /**
     * A note on a difference in meaning between the two languages of the adopted text: in requests, a recital or a
     * theme's heading.
     *
     * @param requests their numbers; null if it is not about requests
     * @param recital its place, {@code block.item...} from 1; null if it is not about a recital
     * @param theme its number; null if it is not about a theme
     */
    public record ConcordanceNote(
            List<String> requests, String recital, Integer theme, LocalizedText quotes, LocalizedText note) {}

    /**
     * A request with the groups that it is in, outermost first.
     *
     * @param place its JSON pointer
     */
    public record PlacedRequest(String place, ThemeEntry theme, List<RequestGroup> groups, Request request) {

        /** Outermost first. */
        public List<LocalizedRichText> leadIns() {
            return groups.stream().map(RequestGroup::leadIn).toList();
        }

        /** With the numbers of the lists around it; null if none is printed before the request itself. */
        public LocalizedText citedNumber() {
            return request.printedNumber() == null
                    ? null
                    : LocalizedText.of(language -> PrintedNumbers.cited(Stream.concat(
                                    groups.stream().map(RequestGroup::printedNumber),
                                    Stream.of(request.printedNumber()))
                            .map(printed -> printed == null ? null : printed.in(language))));
        }

        Stream<LocalizedRichText> wording() {
            return Stream.concat(leadIns().stream(), Stream.of(request.text()));
        }
    }

    /**
     * As on the cover, in the letter case of the opening if the cover has it in capitals; where the cover does not name it, the words
     * of the opening that say who speaks; null without both.
     */
    public LocalizedText parliament() {
        if (cover.parliament() == null) {
            return opening == null ? null : LocalizedText.of(language -> withoutComma(opening.in(language)));
        }
        return opening == null
                ? cover.parliament()
                : LocalizedText.of(language ->
                        inCaseOf(opening.in(language), cover.parliament().in(language)));
    }

    /** The same words as the other text has them; the name itself if that text lacks them. */
    static String inCaseOf(String other, String name) {
        var at = Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(other);
        var isInCapitals = name.equals(name.toUpperCase(Locale.ROOT));
        return isInCapitals && at.find() && !at.group().equals(name) ? at.group() : name;
    }

    private static String withoutComma(String text) {
        return text.replaceFirst("\\s*,$", "");
    }

    /** The recital at {@code block.item...}, counted from 1, if there is one. */
    public Optional<LocalizedRichText> recital(String place) {
        var steps = Arrays.stream(place.split("\\.")).map(Integer::valueOf).toList();
        return at(recitals, steps.getFirst()).flatMap(group -> recital(group.items(), steps.subList(1, steps.size())));
    }

    private static Optional<LocalizedRichText> recital(List<Recital> items, List<Integer> steps) {
        return at(items, steps.getFirst())
                .flatMap(found -> steps.size() == 1
                        ? Optional.of(found.text())
                        : recital(found.items(), steps.subList(1, steps.size())));
    }

    private static <T> Optional<T> at(List<T> items, int place) {
        return items != null && place <= items.size() ? Optional.of(items.get(place - 1)) : Optional.empty();
    }

    /** The texts of recitals, in order. */
    static Stream<LocalizedRichText> texts(List<RecitalGroup> groups) {
        return groups.stream().flatMap(group -> group.items().stream()).flatMap(Recital::texts);
    }

    /** All requests in the order of the text. */
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
            List<RequestGroup> groups,
            List<PlacedRequest> placed) {
        for (var i = 0; i < items.size(); i++) {
            var here = place + "/" + i;
            switch (items.get(i)) {
                case Request request -> placed.add(new PlacedRequest(here, theme, groups, request));
                case RequestGroup group -> {
                    var deeper = new ArrayList<>(groups);
                    deeper.add(group);
                    place(group.items(), here + "/items", theme, List.copyOf(deeper), placed);
                }
            }
        }
    }
}

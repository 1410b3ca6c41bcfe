package org.sequitur.resolution;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.document.ResolutionDocument.Request;
import org.sequitur.document.ResolutionDocument.RequestGroup;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.ResolutionText.Footnote;
import org.sequitur.resolution.ResolutionText.LocalizedRuns;
import org.sequitur.resolution.ResolutionText.Recital;
import org.sequitur.resolution.ResolutionText.RecitalGroup;
import org.sequitur.resolution.ResolutionText.RequestGroupText;
import org.sequitur.resolution.ResolutionText.RequestItem;
import org.sequitur.resolution.ResolutionText.RequestText;
import org.sequitur.resolution.ResolutionText.Requests;
import org.sequitur.resolution.ResolutionText.ThemeText;

/** Represents the parts of a document, each with its pages in the source. */
final class TextParts {

    private final String resolutionId;
    private final Map<String, SourcePages> sourcePages;
    private final PublicAddress address;

    /** @param sourcePages by the JSON pointer of a text in the document */
    TextParts(String resolutionId, Map<String, SourcePages> sourcePages, PublicAddress address) {
        this.resolutionId = resolutionId;
        this.sourcePages = sourcePages;
        this.address = address;
    }

    /** @param represent makes a representation of an item and its JSON pointer */
    private static <T, R> List<R> each(List<T> items, String pointer, BiFunction<T, String, R> represent) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> represent.apply(items.get(i), pointer + "/" + i))
                .toList();
    }

    List<RecitalGroup> recitalGroups(List<ResolutionDocument.RecitalGroup> groups) {
        return each(
                groups,
                "/recitals",
                (group, at) -> new RecitalGroup(
                        group.introduction(),
                        sourcePages.get(at + "/introduction"),
                        each(group.items(), at + "/items", this::recital)));
    }

    private Recital recital(ResolutionDocument.Recital recital, String at) {
        return new Recital(
                recital.printedNumber(),
                recital.text().plain(),
                LocalizedRuns.of(recital.text()),
                sourcePages.get(at + "/text"),
                recital.items() == null ? null : each(recital.items(), at + "/items", this::recital));
    }

    Requests requests(ResolutionDocument.Requests requests) {
        return new Requests(
                requests.introduction(),
                sourcePages.get("/requests/introduction"),
                each(requests.themes(), "/requests/themes", this::theme));
    }

    private ThemeText theme(ResolutionDocument.ThemeEntry theme, String at) {
        return new ThemeText(
                Theme.id(resolutionId, theme.number()),
                theme.number(),
                theme.introduction(),
                theme.heading(),
                theme.headingAboveIntroduction(),
                theme.shortHeading(),
                sourcePages.get(at + (theme.beginsWithHeading() ? "/heading" : "/introduction")),
                each(theme.items(), at + "/items", this::item));
    }

    private RequestItem item(ResolutionDocument.RequestItem item, String at) {
        return switch (item) {
            case RequestGroup group ->
                new RequestGroupText(
                        group.printedNumber(),
                        group.leadIn().plain(),
                        LocalizedRuns.of(group.leadIn()),
                        sourcePages.get(at + "/leadIn"),
                        each(group.items(), at + "/items", this::item));
            case Request request -> request(request, at);
        };
    }

    private RequestText request(Request request, String at) {
        var commitmentId = resolutionId + "-" + request.number();
        return new RequestText(
                request.number(),
                request.printedNumber(),
                commitmentId,
                address.to("commitments", commitmentId),
                request.text().plain(),
                LocalizedRuns.of(request.text()),
                sourcePages.get(at + "/text"));
    }

    List<Footnote> footnotes(List<ResolutionDocument.Footnote> footnotes) {
        return each(
                footnotes,
                "/footnotes",
                (note, at) -> new Footnote(
                        note.number(),
                        note.text().plain(),
                        LocalizedRuns.of(note.text()),
                        sourcePages.get(at + "/text")));
    }
}

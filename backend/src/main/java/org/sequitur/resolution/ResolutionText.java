package org.sequitur.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sequitur.document.LocalizedRichText;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.document.ResolutionDocument.Cover;
import org.sequitur.document.ResolutionDocument.Signatory;
import org.sequitur.document.ResolutionDocument.SourceDocuments;
import org.sequitur.document.TextRun;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.source.SourceRepresentation;

/**
 * The full document in the public API, with the commitment of each request.
 *
 * @param textHistoryHref null if the register has no proposal
 * @param opening null if the document prints none
 * @param source the file from which it was taken; null if it was imported as a document
 * @param sourcePages of the opening; null if unknown, as in the parts
 */
public record ResolutionText(
        String self,
        ResolutionReference resolution,
        String textHistoryHref,
        LocalDate adoptedOn,
        Cover cover,
        LocalizedText title,
        SourceDocuments sourceDocuments,
        SourceRepresentation source,
        LocalizedText opening,
        SourcePages sourcePages,
        List<RecitalGroup> recitals,
        Requests requests,
        List<Signatory> signatories,
        List<Footnote> footnotes,
        List<?> errata) {

    /**
     * The text as it will be public.
     *
     * @param sourcePages by the JSON pointer of a text in the document
     */
    public static ResolutionText of(
            ResolutionDocument document,
            ResolutionReference resolution,
            SourceRepresentation source,
            Map<String, SourcePages> sourcePages,
            PublicAddress address) {
        return of(document, resolution, source, sourcePages, List.of(), address);
    }

    /** @param errata the errata of its transcription, in the public API, newest first */
    static ResolutionText of(
            ResolutionDocument document,
            ResolutionReference resolution,
            SourceRepresentation source,
            Map<String, SourcePages> sourcePages,
            List<?> errata,
            PublicAddress address) {
        var parts = new TextParts(document.resolutionId(), sourcePages, address);
        return new ResolutionText(
                address.to("resolutions", document.resolutionId(), "text"),
                resolution,
                document.proposal() == null ? null : address.to("resolutions", document.resolutionId(), "textHistory"),
                document.adoptedOn(),
                document.cover(),
                document.title(),
                document.sourceDocuments(),
                source,
                document.opening(),
                sourcePages.get("/opening"),
                parts.recitalGroups(document.recitals()),
                parts.requests(document.requests()),
                document.signatories(),
                parts.footnotes(document.footnotes()),
                errata.isEmpty() ? null : errata);
    }

    /**
     * @param introduction null if the document prints none above these recitals
     * @param sourcePages of the introduction
     */
    record RecitalGroup(LocalizedText introduction, SourcePages sourcePages, List<Recital> items) {}

    record Recital(
            LocalizedText printedNumber,
            LocalizedText text,
            LocalizedRuns runs,
            SourcePages sourcePages,
            List<Recital> items) {}

    /**
     * @param introduction null if the document prints none above the first theme
     * @param sourcePages of the introduction
     */
    record Requests(LocalizedText introduction, SourcePages sourcePages, List<ThemeText> themes) {}

    /** @param sourcePages of the introduction, if there is one, else of the heading */
    record ThemeText(
            String themeId,
            int number,
            LocalizedText introduction,
            LocalizedText heading,
            Boolean headingAboveIntroduction,
            LocalizedText shortHeading,
            SourcePages sourcePages,
            List<RequestItem> items) {}

    sealed interface RequestItem permits RequestGroupText, RequestText {}

    record RequestGroupText(
            LocalizedText printedNumber,
            LocalizedText leadIn,
            LocalizedRuns runs,
            SourcePages sourcePages,
            List<RequestItem> items)
            implements RequestItem {}

    record RequestText(
            String number,
            LocalizedText printedNumber,
            String commitmentId,
            String href,
            LocalizedText text,
            LocalizedRuns runs,
            SourcePages sourcePages)
            implements RequestItem {}

    record Footnote(int number, LocalizedText text, LocalizedRuns runs, SourcePages sourcePages) {}

    /** Omitted if the text has no formatting in either language. */
    public record LocalizedRuns(List<TextRun> fr, List<TextRun> nl) {

        /** Null if the text has no formatting in either language. */
        public static LocalizedRuns of(LocalizedRichText text) {
            return text.isPlain()
                    ? null
                    : new LocalizedRuns(text.fr().runs(), text.nl().runs());
        }
    }
}

package org.sequitur.resolution;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.document.LocalizedRichText;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.document.ResolutionDocument.Cover;
import org.sequitur.document.ResolutionDocument.Request;
import org.sequitur.document.ResolutionDocument.RequestGroup;
import org.sequitur.document.ResolutionDocument.Signatory;
import org.sequitur.document.ResolutionDocument.SourceDocuments;
import org.sequitur.document.TextRun;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;

/** The full document as the public sees it, with the commitment of each request. */
public record ResolutionText(
        String self,
        ResolutionReference resolution,
        LocalDate adoptedOn,
        Cover cover,
        LocalizedText title,
        SourceDocuments sourceDocuments,
        LocalizedText opening,
        List<RecitalGroup> recitals,
        Requests requests,
        List<Signatory> signatories,
        List<Footnote> footnotes,
        List<?> errata) {

    /** The text as it is or will be public. */
    public static ResolutionText of(
            ResolutionDocument document, ResolutionReference resolution, PublicAddress address) {
        return of(document, resolution, List.of(), address);
    }

    /** @param errata the corrections of its transcription, as the public sees them, newest first */
    static ResolutionText of(
            ResolutionDocument document, ResolutionReference resolution, List<?> errata, PublicAddress address) {
        return new ResolutionText(
                address.to("resolutions", document.resolutionId(), "text"),
                resolution,
                document.adoptedOn(),
                document.cover(),
                document.title(),
                document.sourceDocuments(),
                document.opening(),
                document.recitals().stream().map(RecitalGroup::of).toList(),
                Requests.of(document, address),
                document.signatories(),
                document.footnotes().stream().map(Footnote::of).toList(),
                errata.isEmpty() ? null : errata);
    }

    record RecitalGroup(LocalizedText introduction, List<Recital> items) {

        static RecitalGroup of(ResolutionDocument.RecitalGroup group) {
            return new RecitalGroup(
                    group.introduction(),
                    group.items().stream().map(Recital::of).toList());
        }
    }

    record Recital(LocalizedText printedNumber, LocalizedText text, LocalizedRuns runs, List<Recital> items) {

        static Recital of(ResolutionDocument.Recital recital) {
            return new Recital(
                    recital.printedNumber(),
                    recital.text().plain(),
                    LocalizedRuns.of(recital.text()),
                    recital.items() == null
                            ? null
                            : recital.items().stream().map(Recital::of).toList());
        }
    }

    record Requests(LocalizedText introduction, List<ThemeText> themes) {

        static Requests of(ResolutionDocument document, PublicAddress address) {
            return new Requests(
                    document.requests().introduction(),
                    document.requests().themes().stream()
                            .map(theme -> new ThemeText(
                                    Theme.id(document.resolutionId(), theme.number()),
                                    theme.number(),
                                    theme.introduction(),
                                    theme.heading(),
                                    theme.shortHeading(),
                                    items(theme.items(), document.resolutionId(), address)))
                            .toList());
        }

        private static List<RequestItem> items(
                List<ResolutionDocument.RequestItem> items, String resolutionId, PublicAddress address) {
            return items.stream()
                    .<RequestItem>map(item -> switch (item) {
                        case RequestGroup group ->
                            new RequestGroupText(
                                    group.printedNumber(),
                                    group.leadIn().plain(),
                                    LocalizedRuns.of(group.leadIn()),
                                    items(group.items(), resolutionId, address));
                        case Request request -> RequestText.of(request, resolutionId, address);
                    })
                    .toList();
        }
    }

    record ThemeText(
            String themeId,
            int number,
            LocalizedText introduction,
            LocalizedText heading,
            LocalizedText shortHeading,
            List<RequestItem> items) {}

    sealed interface RequestItem permits RequestGroupText, RequestText {}

    record RequestGroupText(
            LocalizedText printedNumber, LocalizedText leadIn, LocalizedRuns runs, List<RequestItem> items)
            implements RequestItem {}

    record RequestText(
            String number,
            LocalizedText printedNumber,
            String commitmentId,
            String href,
            LocalizedText text,
            LocalizedRuns runs)
            implements RequestItem {

        static RequestText of(Request request, String resolutionId, PublicAddress address) {
            var commitmentId = resolutionId + "-" + request.number();
            return new RequestText(
                    request.number(),
                    request.printedNumber(),
                    commitmentId,
                    address.to("commitments", commitmentId),
                    request.text().plain(),
                    LocalizedRuns.of(request.text()));
        }
    }

    record Footnote(int number, LocalizedText text, LocalizedRuns runs) {

        static Footnote of(ResolutionDocument.Footnote footnote) {
            return new Footnote(footnote.number(), footnote.text().plain(), LocalizedRuns.of(footnote.text()));
        }
    }

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

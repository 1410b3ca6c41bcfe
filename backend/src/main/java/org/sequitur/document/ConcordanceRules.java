package org.sequitur.document;

import static org.sequitur.document.DocumentMessages.MESSAGES;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sequitur.document.ResolutionDocument.ConcordanceNote;
import org.sequitur.document.ResolutionDocument.PlacedRequest;
import org.sequitur.platform.language.LocalizedText;

/** Checks that each note of the concordance refers to an adopted part and quotes it exactly in each language. */
record ConcordanceRules(ResolutionDocument document, ValidationErrors validationErrors) {

    void check() {
        if (document.concordance() == null) {
            return;
        }
        Map<String, List<LocalizedText>> requests = document.placedRequests().stream()
                // Duplicate numbers are reported by OutlineRules.
                .collect(Collectors.toMap(
                        placed -> placed.request().number(), ConcordanceRules::wording, (first, second) -> first));
        for (var i = 0; i < document.concordance().size(); i++) {
            var note = document.concordance().get(i);
            var place = "/concordance/" + i;
            if (note.requests() != null) {
                for (var j = 0; j < note.requests().size(); j++) {
                    var number = note.requests().get(j);
                    checkQuotes(note, place, number, requests.get(number), place + "/requests/" + j);
                }
            } else if (note.recital() != null) {
                checkQuotes(note, place, note.recital(), recital(note.recital()), place + "/recital");
            } else {
                checkQuotes(note, place, note.theme(), theme(note.theme()), place + "/theme");
            }
        }
    }

    /** @param texts the texts that the note is about; null if the document has no such part */
    private void checkQuotes(
            ConcordanceNote note, String place, Object number, List<LocalizedText> texts, String pointer) {
        if (texts == null) {
            validationErrors.add(pointer, MESSAGES.numberUnknown(number));
            return;
        }
        if (texts.stream().noneMatch(text -> text.fr().contains(note.quotes().fr()))) {
            validationErrors.add(
                    place + "/quotes/fr", quoteNotFound(note.quotes().fr(), number));
        }
        if (texts.stream().noneMatch(text -> text.nl().contains(note.quotes().nl()))) {
            validationErrors.add(
                    place + "/quotes/nl", quoteNotFound(note.quotes().nl(), number));
        }
    }

    private static LocalizedText quoteNotFound(String quote, Object number) {
        return MESSAGES.quoteNotFound(quote, number);
    }

    private List<LocalizedText> recital(String place) {
        return document.recital(place).map(text -> List.of(text.plain())).orElse(null);
    }

    private List<LocalizedText> theme(int number) {
        return document.requests().themes().stream()
                .filter(theme -> theme.number() == number && theme.heading() != null)
                .findFirst()
                .map(theme -> List.of(theme.heading()))
                .orElse(null);
    }

    private static List<LocalizedText> wording(PlacedRequest placed) {
        return placed.wording().map(LocalizedRichText::plain).toList();
    }
}

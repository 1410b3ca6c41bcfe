package org.sequitur.document;

import static org.sequitur.document.DocumentMessages.MESSAGES;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** Rules for themes, requests and footnotes, of the adopted as well as the proposed text. */
record OutlineRules(ValidationErrors validationErrors) {

    /**
     * A request, adopted or proposed.
     *
     * @param place its JSON pointer
     */
    record Numbered(String place, int theme, String number, LocalizedRichText text) {}

    /** @param place the JSON pointer to the numbered items */
    void inOrder(List<Integer> numbers, String place) {
        for (var i = 0; i < numbers.size(); i++) {
            validationErrors.unlessNumbered(i + 1, numbers.get(i), "%s/%d/number".formatted(place, i));
        }
    }

    void requests(List<Numbered> requests) {
        var ordinals = new HashMap<Integer, Integer>();
        for (var request : requests) {
            var expected = "%d.%d".formatted(request.theme(), ordinals.merge(request.theme(), 1, Integer::sum));
            validationErrors.unlessNumbered(expected, request.number(), request.place() + "/number");
            if (request.text().fr().plain().isBlank()
                    || request.text().nl().plain().isBlank()) {
                validationErrors.add(request.place() + "/text", MESSAGES.textEmpty());
            }
        }
    }

    /** @param texts all texts that may contain footnote marks */
    void footnotes(List<Integer> numbers, String place, Stream<LocalizedRichText> texts) {
        inOrder(numbers, place);
        texts.flatMap(text -> Stream.of(text.fr(), text.nl()))
                .flatMap(text -> text.runs().stream())
                .filter(run -> run.kind() == TextRun.Kind.FOOTNOTE_MARK)
                .map(TextRun::text)
                .distinct()
                .filter(mark -> !numbers.contains(Integer.valueOf(mark)))
                .forEach(mark -> validationErrors.add(place, MESSAGES.footnoteMissing(mark)));
    }
}

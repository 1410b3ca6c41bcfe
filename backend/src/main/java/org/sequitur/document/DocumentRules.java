package org.sequitur.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sequitur.document.ResolutionDocument.PlacedRequest;
import org.sequitur.platform.language.LocalizedText;

/** What a schema cannot say: numbers follow the text, footnotes that are called are there, owners are known. */
final class DocumentRules {

    private final ResolutionDocument document;
    private final List<Fault> faults = new ArrayList<>();

    private DocumentRules(ResolutionDocument document) {
        this.document = document;
    }

    static List<Fault> faultsOf(ResolutionDocument document, Predicate<String> registered) {
        var rules = new DocumentRules(document);
        rules.themesAreNumberedInOrder();
        rules.requestsAreNumberedInOrder();
        rules.footnotesAreThere();
        rules.bodiesAreNamedOnce();
        rules.requestsSaySomething();
        rules.ownersAreKnown(registered);
        return rules.faults;
    }

    private void themesAreNumberedInOrder() {
        var themes = document.requests().themes();
        for (var i = 0; i < themes.size(); i++) {
            if (themes.get(i).number() != i + 1) {
                fault(
                        "/requests/themes/%d/number".formatted(i),
                        numbered(i + 1, themes.get(i).number()));
            }
        }
    }

    private void requestsAreNumberedInOrder() {
        var ordinals = new HashMap<Integer, Integer>();
        for (var placed : document.placedRequests()) {
            var theme = placed.theme().number();
            var expected = "%d.%d".formatted(theme, ordinals.merge(theme, 1, Integer::sum));
            if (!placed.request().number().equals(expected)) {
                fault(
                        placed.place() + "/number",
                        numbered(expected, placed.request().number()));
            }
        }
    }

    private void ownersAreKnown(Predicate<String> registered) {
        var named = document.bodies().stream()
                .map(ResolutionDocument.BodyEntry::bodyId)
                .toList();
        for (var placed : document.placedRequests()) {
            var owner = placed.request().owner();
            if (!named.contains(owner) && !registered.test(owner)) {
                fault(
                        placed.place() + "/owner",
                        new LocalizedText(
                                        "l'organisme «\u00A0%s\u00A0» n'est ni dans le document ni dans le registre",
                                        "de instelling ‘%s’ staat niet in het document en niet in het register")
                                .with(owner));
            }
        }
    }

    private void footnotesAreThere() {
        var numbers = document.footnotes().stream()
                .map(ResolutionDocument.Footnote::number)
                .toList();
        for (var i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                fault("/footnotes/%d/number".formatted(i), numbered(i + 1, numbers.get(i)));
            }
        }
        texts().flatMap(text -> Stream.of(text.fr(), text.nl()))
                .flatMap(text -> text.runs().stream())
                .filter(run -> run.kind() == Run.Kind.FOOTNOTE_MARK)
                .map(Run::text)
                .distinct()
                .filter(mark -> !numbers.contains(Integer.valueOf(mark)))
                .forEach(mark -> fault(
                        "/footnotes",
                        new LocalizedText("la note %s est appelée mais absente", "noot %s wordt vermeld maar ontbreekt")
                                .with(mark)));
    }

    private void bodiesAreNamedOnce() {
        var seen = new HashSet<String>();
        for (var i = 0; i < document.bodies().size(); i++) {
            var id = document.bodies().get(i).bodyId();
            if (!seen.add(id)) {
                fault(
                        "/bodies/%d/bodyId".formatted(i),
                        new LocalizedText("«\u00A0%s\u00A0» figure deux fois", "‘%s’ komt twee keer voor").with(id));
            }
        }
    }

    private void requestsSaySomething() {
        for (var placed : document.placedRequests()) {
            var text = placed.request().text();
            if (text.fr().plain().isBlank() || text.nl().plain().isBlank()) {
                fault(
                        placed.place() + "/text",
                        new LocalizedText(
                                "le texte est vide dans une des langues", "de tekst is leeg in een van de talen"));
            }
        }
    }

    private Stream<LocalizedRichText> texts() {
        return Stream.of(
                        document.recitals().stream()
                                .flatMap(group -> group.items().stream())
                                .flatMap(DocumentRules::texts),
                        document.placedRequests().stream().flatMap(DocumentRules::texts),
                        document.footnotes().stream().map(ResolutionDocument.Footnote::text))
                .flatMap(Function.identity());
    }

    private static Stream<LocalizedRichText> texts(ResolutionDocument.Recital recital) {
        var nested = recital.items() == null ? Stream.<ResolutionDocument.Recital>empty() : recital.items().stream();
        return Stream.concat(Stream.of(recital.text()), nested.flatMap(DocumentRules::texts));
    }

    private static Stream<LocalizedRichText> texts(PlacedRequest placed) {
        return Stream.concat(
                placed.leadIns().stream(), Stream.of(placed.request().text()));
    }

    private static LocalizedText numbered(Object expected, Object found) {
        return new LocalizedText("le numéro %s est attendu ici, et non %s", "hier wordt nummer %s verwacht en niet %s")
                .with(expected, found);
    }

    private void fault(String place, LocalizedText message) {
        faults.add(new Fault(place, message));
    }
}

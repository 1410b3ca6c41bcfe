package org.sequitur.intake.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sequitur.document.ResolutionDocument.BodyEntry;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * Names the themes above which a text prints no heading: a single one after the resolution, several after the bodies that they
 * address. Themes that address the same body are counted.
 */
final class UnprintedThemes {

    private final List<BodyEntry> registered;
    private final BodyNames names;

    UnprintedThemes(List<BodyEntry> registered) {
        this.registered = registered;
        names = new BodyNames(registered);
    }

    /**
     * @param title of the resolution; null if it was not found
     * @return the short heading of each of these themes that has a name, by its index
     */
    Map<Integer, LocalizedText> names(List<Item> items, LocalizedText title) {
        var named = new HashMap<Integer, LocalizedText>();
        var used = new HashSet<LocalizedText>();
        Item introduction = null;
        var isOnly = items.stream().filter(UnprintedThemes::isUnprinted).count() == 1;
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            introduction = item.kind == RowKind.REQUESTS_INTRODUCTION ? item : introduction;
            if (isUnprinted(item)) {
                var addressee = isOnly || introduction == null ? null : addressee(introduction);
                var name = addressee == null ? title : addressee;
                if (name != null) {
                    named.put(i, distinct(name, used));
                }
            }
        }
        return named;
    }

    private static boolean isUnprinted(Item item) {
        return item.kind == RowKind.THEME_HEADING && item.pair.any() == null;
    }

    /** The only body that an introduction addresses: as registered, or as printed; null if the languages do not tell. */
    private LocalizedText addressee(Item introduction) {
        if (!introduction.pair.isComplete()) {
            return null;
        }
        var fr = Addressees.of(introduction.pair.fr().plain(), Language.FR, names);
        var nl = Addressees.of(introduction.pair.nl().plain(), Language.NL, names);
        if (areSeveral(fr)
                || areSeveral(nl)
                || introduction.participants.stream()
                        .anyMatch(body -> body.role().equals("jointOwner"))) {
            return null;
        }
        var owner = registered.stream()
                .filter(body -> Objects.equals(body.bodyId(), introduction.owner))
                .findFirst();
        if (owner.isPresent()) {
            return owner.map(body -> body.abbreviation() == null ? body.name() : body.abbreviation())
                    .get();
        }
        return fr.unknown().isEmpty() || nl.unknown().isEmpty()
                ? null
                : new LocalizedText(fr.unknown().getFirst(), nl.unknown().getFirst());
    }

    private static boolean areSeveral(Addressees addressees) {
        return addressees.registered().size() + addressees.unknown().size() > 1;
    }

    private static LocalizedText distinct(LocalizedText name, Set<LocalizedText> used) {
        var distinct = ShortTitleComposer.heading(name, "");
        for (var n = 2; !used.add(distinct); n++) {
            distinct = ShortTitleComposer.heading(name, " (" + n + ")");
        }
        return distinct;
    }
}

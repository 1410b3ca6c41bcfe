package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.intake.structure.BodyNames.Mention;
import org.sequitur.platform.language.LocalizedText;

/** Owner, participants and doubts of an item that addresses bodies: an introduction, or a request with an addressee of its own. */
final class Addressing {

    private final Item item;
    private final BodyNames bodies;

    private Addressing(Item item, BodyNames bodies) {
        this.item = item;
        this.bodies = bodies;
    }

    static void assign(Item item, BodyNames bodies) {
        new Addressing(item, bodies).assign();
    }

    private void assign() {
        var fr = addressees(item.pair.fr());
        var nl = addressees(item.pair.nl());
        if (item.kind == RowKind.REQUESTS_INTRODUCTION
                && fr.registered().isEmpty()
                && nl.registered().isEmpty()) {
            assignRegistered(mentions(item.pair.fr()), mentions(item.pair.nl()));
        } else {
            // The action may mention other bodies.
            assignRegistered(fr.registered(), nl.registered());
        }
        assignUnknown(fr.unknown(), nl.unknown());
    }

    private Addressees addressees(Paragraph side) {
        return side == null
                ? new Addressees(List.of(), List.of())
                : Addressees.of(side.plain(), side.language(), bodies);
    }

    private List<Mention> mentions(Paragraph side) {
        return side == null ? List.of() : bodies.in(side.plain(), side.language());
    }

    private void assignRegistered(List<Mention> fr, List<Mention> nl) {
        var inFrench = fr.stream().map(Mention::bodyId).distinct().toList();
        var inDutch = nl.stream().map(Mention::bodyId).distinct().toList();
        if (inFrench.isEmpty() && inDutch.isEmpty()) {
            return;
        }
        item.owner = inFrench.isEmpty() ? inDutch.getFirst() : inFrench.getFirst();
        if (!Set.copyOf(inFrench).equals(Set.copyOf(inDutch))) {
            item.doubt(DoubtReason.OWNERS_DIFFER, true, null);
        } else if (inFrench.size() > 1) {
            item.doubt(DoubtReason.SEVERAL_OWNERS, true, null);
            item.participants = inFrench.stream()
                    .skip(1)
                    .map(id -> new ParticipantEntry("jointOwner", name(printed(fr, id), printed(nl, id)), id))
                    .toList();
        }
    }

    /** A body that is not registered cannot be an owner: an open doubt names it, and its name is kept. */
    private void assignUnknown(List<String> fr, List<String> nl) {
        var named = fr.isEmpty() ? nl : fr;
        if (item.owner == null || !named.isEmpty()) {
            item.doubt(DoubtReason.UNKNOWN_BODY, true, named.isEmpty() ? null : String.join(", ", named));
        }
        if (fr.size() == nl.size()) {
            var all = new ArrayList<>(item.participants);
            // Without a registered body, the first one is the owner that a person has to choose.
            for (var i = item.owner == null ? 1 : 0; i < fr.size(); i++) {
                all.add(new ParticipantEntry("partner", name(fr.get(i), nl.get(i)), null));
            }
            item.participants = List.copyOf(all);
        }
    }

    private static LocalizedText name(String fr, String nl) {
        return new LocalizedText(Owners.capital(fr), Owners.capital(nl));
    }

    private static String printed(List<Mention> mentions, String id) {
        return mentions.stream()
                .filter(mention -> mention.bodyId().equals(id))
                .map(Mention::printed)
                .findFirst()
                .orElseThrow();
    }
}

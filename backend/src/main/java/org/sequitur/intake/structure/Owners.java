package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.document.ResolutionDocument.BodyEntry;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.intake.structure.AddressedBody.Other;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * Finds the body that must act: the one that the words name, otherwise the one in the lead-in, otherwise the
 * addressee. Both languages must name the same bodies. An unknown body is an open doubt.
 */
final class Owners {

    /** Reasons for which the owner or the participants of a row may be wrong. */
    static final Set<DoubtReason> DOUBTS = Set.of(
            DoubtReason.OWNERS_DIFFER,
            DoubtReason.UNKNOWN_BODY,
            DoubtReason.SEVERAL_OWNERS,
            DoubtReason.BODY_NOT_TAKEN_OVER,
            DoubtReason.DOUBTFUL_LEAD_IN);

    /** Reasons for which the rows below a row are doubtful too. */
    private static final List<DoubtReason> INHERITED = List.of(
            DoubtReason.OWNERS_DIFFER,
            DoubtReason.UNKNOWN_BODY,
            DoubtReason.SEVERAL_OWNERS,
            DoubtReason.LEVELS_DIFFER,
            DoubtReason.UNCERTAIN_PAIR,
            DoubtReason.ONE_LANGUAGE_ONLY,
            DoubtReason.COLON_WITHOUT_ITEMS,
            DoubtReason.DOUBTFUL_LEAD_IN);

    private final BodyNames bodies;
    private final NamedBodies namedBodies;
    private Item addressee;

    Owners(List<BodyEntry> registered) {
        bodies = new BodyNames(registered);
        namedBodies = new NamedBodies(bodies);
    }

    /** Sets owner, participants and doubts of the rows of requests. */
    void assign(List<Item> items) {
        for (var item : inOrderOfAddressees(items)) {
            switch (item.kind) {
                case REQUESTS_INTRODUCTION -> {
                    addressee = item;
                    if (!isWithoutAddressee(item)) {
                        Addressing.assign(item, bodies);
                        addPartners(item);
                    }
                    namedBodies.check(item, null);
                }
                case THEME_HEADING -> assignHeading(item);
                case LEAD_IN, REQUEST -> assign(item);
                default -> {}
            }
        }
    }

    /** An introduction before the heading directly above it, which is that of its requests. */
    private static List<Item> inOrderOfAddressees(List<Item> items) {
        var ordered = new ArrayList<>(items);
        for (var i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).kind == RowKind.REQUESTS_INTRODUCTION
                    && ordered.get(i - 1).kind == RowKind.THEME_HEADING) {
                Collections.swap(ordered, i - 1, i);
            }
        }
        return ordered;
    }

    /** A heading asks no body to act: the rows below it have the bodies of the introduction. */
    private void assignHeading(Item heading) {
        if (addressee != null) {
            heading.owner = addressee.owner;
            heading.participants = addressee.participants;
        }
        namedBodies.check(heading, addressee);
    }

    private void assign(Item item) {
        if (item.sides().anyMatch(side -> Addressees.areNamedIn(side.plain(), side.language()))
                || isAddresseeOfIntroduction(item)) {
            Addressing.assign(item, bodies);
        } else {
            inherit(item);
            assignNamed(item);
        }
        addPartners(item);
        namedBodies.check(item, item.parent == null ? addressee : item.parent);
    }

    private void addPartners(Item item) {
        item.participants = Stream.concat(item.participants.stream(), new Partners(item, bodies).stream())
                .distinct()
                .toList();
    }

    /** {@code Demande :}, which its lead-ins complete. */
    private static boolean isWithoutAddressee(Item introduction) {
        return introduction.sides().allMatch(Addressees::areMissingIn);
    }

    /** {@code au Gouvernement :} below {@code Demande :}. */
    private boolean isAddresseeOfIntroduction(Item item) {
        return item.kind == RowKind.LEAD_IN
                && addressee != null
                && isWithoutAddressee(addressee)
                && item.pair.isComplete()
                && item.sides().allMatch(this::beginsWithBody);
    }

    private boolean beginsWithBody(Paragraph side) {
        var text = AddressedBody.withoutArticle(side.plain(), side.language());
        return bodies.in(text, side.language()).stream().anyMatch(body -> body.start() == 0);
    }

    private void inherit(Item item) {
        var above = item.parent == null || item.parent.kind == RowKind.THEME_HEADING ? addressee : item.parent;
        Stream.of(item.parent, above)
                .filter(other -> other != null && INHERITED.stream().anyMatch(other::has))
                .forEach(other -> item.doubt(DoubtReason.DOUBTFUL_LEAD_IN));
        if (above == null || above.owner == null && !above.has(DoubtReason.UNKNOWN_BODY)) {
            item.doubt(DoubtReason.UNKNOWN_BODY, true, null);
        }
        if (above != null) {
            item.owner = above.owner;
            item.participants = above.participants;
        }
    }

    private void assignNamed(Item item) {
        var fr = item.pair.fr() == null
                ? Optional.<AddressedBody>empty()
                : AddressedBody.inFrench(item.pair.fr().plain(), bodies);
        var nl = item.pair.nl() == null
                ? Optional.<AddressedBody>empty()
                : AddressedBody.inDutch(item.pair.nl().plain(), bodies);
        if (fr.isPresent()) {
            assignOwner(item, fr.get(), nl.orElse(null));
        } else if (nl.isPresent() && nl.get().body() != null) {
            item.doubt(DoubtReason.OWNERS_DIFFER, true, nl.get().named());
        }
    }

    private void assignOwner(Item item, AddressedBody fr, AddressedBody nl) {
        var dutch = item.pair.nl() == null ? "" : item.pair.nl().plain();
        if (fr.body() != null) {
            item.owner = fr.body();
            item.participants = List.of();
            if (!ids(dutch, Language.NL).contains(fr.body()) || nl != null && differs(nl.body(), fr.body())) {
                item.doubt(DoubtReason.OWNERS_DIFFER, true, fr.named());
            }
            if (fr.agent() != null || nl != null && nl.agent() != null) {
                addAgent(item, fr, nl);
            }
        } else if (fr.through() != null
                && nl != null
                && nl.through() != null
                && fr.through().bodyId().equals(nl.through().bodyId())) {
            item.owner = fr.through().bodyId();
            item.participants =
                    List.of(new ParticipantEntry("executor", new LocalizedText(through(fr), through(nl)), null));
        } else {
            item.doubt(DoubtReason.UNKNOWN_BODY, true, fr.named());
            if (nl != null && nl.body() != null) {
                item.doubt(DoubtReason.OWNERS_DIFFER, true, nl.named());
            } else if (nl != null
                    && NameEnds.mayBeName(fr.named(), Language.FR)
                    && NameEnds.mayBeName(nl.named(), Language.NL)) {
                item.participants = List.of(new ParticipantEntry(
                        "executor", new LocalizedText(capital(fr.named()), capital(nl.named())), null));
            }
        }
        addOthers(item, fr, nl);
    }

    private static String through(AddressedBody body) {
        return "%s (via %s)".formatted(capital(body.named()), body.through().printed());
    }

    private static boolean differs(String one, String other) {
        return one != null && !one.equals(other);
    }

    /** Further bodies that are asked: an open doubt. A registered one is suggested as a joint owner. */
    private static void addOthers(Item item, AddressedBody fr, AddressedBody nl) {
        var dutch = nl == null ? List.<Other>of() : nl.others();
        var named = fr.others().isEmpty() ? dutch : fr.others();
        if (named.isEmpty()) {
            return;
        }
        if (fr.others().isEmpty()
                || dutch.isEmpty()
                || !Stream.concat(fr.others().stream(), dutch.stream()).allMatch(Other::unspecific)) {
            item.doubt(
                    DoubtReason.SEVERAL_OWNERS,
                    true,
                    named.stream().map(Other::name).collect(Collectors.joining(", ")));
        }
        var suggested = new ArrayList<>(item.participants);
        for (var i = 0; i < Math.min(fr.others().size(), dutch.size()); i++) {
            var other = fr.others().get(i);
            if (Objects.equals(other.body(), dutch.get(i).body()) && !Objects.equals(other.body(), item.owner)) {
                suggested.add(new ParticipantEntry(
                        other.body() == null ? "partner" : "jointOwner",
                        new LocalizedText(
                                capital(other.name()), capital(dutch.get(i).name())),
                        other.body()));
            }
        }
        item.participants = List.copyOf(suggested);
    }

    /** An organisation through which a registered body is to act: it carries out, if both languages say so. */
    private static void addAgent(Item item, AddressedBody fr, AddressedBody nl) {
        item.doubt(DoubtReason.UNKNOWN_BODY, false, fr.agent() == null ? nl.agent() : fr.agent());
        if (fr.agent() != null && nl != null && nl.agent() != null) {
            item.participants = List.of(new ParticipantEntry(
                    "executor", new LocalizedText(capital(fr.agent()), capital(nl.agent())), null));
        }
    }

    private Set<String> ids(String text, Language language) {
        var ids = new LinkedHashSet<String>();
        bodies.in(text, language).forEach(mention -> ids.add(mention.bodyId()));
        return ids;
    }

    static String capital(String text) {
        return text.isEmpty() || AddressedBody.DOMAIN_NAME.matcher(text).find()
                ? text
                : text.startsWith("\u00e9\u00e9n")
                        ? "E\u00e9" + text.substring(2)
                        : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

package org.sequitur.intake.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.sequitur.intake.source.FurtherItems;
import org.sequitur.intake.source.Marker;
import org.sequitur.intake.source.SourceDoubt;

/** Compares the languages and the lists of a recognized text, and adds doubts to its rows. */
final class DoubtFinder {

    /** Two pairs that would fit this much worse if exchanged are certain. */
    private static final double CERTAIN = 0.6;
    /**
     * The limit for headings: they are short and often have no word in common, but the lists below them confirm their pairs. Only
     * words that say the contrary are a doubt.
     */
    private static final double CERTAIN_HEADING = -2;
    /** How far apart exchanged items are looked for. */
    private static final int NEIGHBOURS = 4;

    private static final Pattern NUMBER = Pattern.compile("§|\\d{1,3}+(?:\\.\\d{1,3})*+[.)°º]|\\(?[a-z]\\)");

    private final List<Item> items;
    private final Similarity similarity;

    private DoubtFinder(List<Item> items, Similarity similarity) {
        this.items = items;
        this.similarity = similarity;
    }

    static void add(List<Item> items, Similarity similarity) {
        var checks = new DoubtFinder(items, similarity);
        items.forEach(DoubtFinder::one);
        checks.lists();
        UnnumberedItems.doubt(items);
        checks.ends();
        checks.withoutRequests();
    }

    private static void one(Item item) {
        if (item.pair.any() == null || item.kind == RowKind.FURNITURE) {
            return;
        }
        item.sides()
                .forEach(side -> side.doubts().stream()
                        .filter(doubt -> doubt != SourceDoubt.FIRST_OF_PAGE || item.has(DoubtReason.LEVELS_DIFFER))
                        .forEach(doubt -> item.doubt(DoubtReason.valueOf(doubt.name()), doubt.isOpen(), null)));
        if (isText(item.kind)) {
            item.sides()
                    .flatMap(side -> FurtherItems.firstIn(side.marker(), side.plain()).stream())
                    .findFirst()
                    .ifPresent(number -> item.doubt(DoubtReason.SEVERAL_ITEMS, true, number));
            if (item.kind != RowKind.RECITAL
                    && item.sides()
                            .anyMatch(side -> side.marker() == null && FurtherItems.areSeparatedIn(side.plain()))) {
                item.doubt(DoubtReason.SEVERAL_ITEMS, true, ";");
            }
        }
        if (!item.pair.isComplete()) {
            item.doubt(DoubtReason.ONE_LANGUAGE_ONLY, true, null);
            return;
        }
        var fr = item.pair.fr();
        var nl = item.pair.nl();
        if (isText(item.kind)) {
            var different = Contradictions.between(fr.plain(), nl.plain());
            if (!different.isEmpty()) {
                item.doubt(DoubtReason.NUMBERS_DIFFER, false, String.join(", ", different));
            }
            if (item.kind == RowKind.REQUEST || item.kind == RowKind.LEAD_IN) {
                Negations.inOneLanguage(fr.plain(), nl.plain())
                        .ifPresent(words -> item.doubt(DoubtReason.UNCERTAIN_PAIR, false, words));
            }
            if (fr.part() != nl.part()) {
                item.doubt(DoubtReason.UNCERTAIN_PAIR, true, null);
            }
            if (fr.endsInColon() != nl.endsInColon() && item.kind != RowKind.THEME_HEADING) {
                item.doubt(DoubtReason.COLON_WITHOUT_ITEMS);
            }
            if (fr.blocks().size() != nl.blocks().size()) {
                item.doubt(DoubtReason.COUNTS_DIFFER, true, null);
            }
        }
        var numberInText = isItem(item.kind) && item.sides().anyMatch(DoubtFinder::startsWithNumber);
        if (isText(item.kind) && (numberInText || !sameNumber(fr.marker(), nl.marker()))) {
            item.doubt(DoubtReason.PRINTED_NUMBERS_NOT_CONSECUTIVE);
        }
    }

    static boolean isItem(RowKind kind) {
        return kind == RowKind.RECITAL || kind == RowKind.REQUEST || kind == RowKind.LEAD_IN;
    }

    /** Whether a printed number was not recognized as such: {@code 2.000 euros} is none. */
    private static boolean startsWithNumber(Paragraph side) {
        return NUMBER.matcher(side.plain()).lookingAt();
    }

    private static boolean sameNumber(Marker fr, Marker nl) {
        var numbered = Marker.number(fr) != null;
        return numbered == (Marker.number(nl) != null) && (!numbered || fr.sameNumber(nl));
    }

    static boolean isText(RowKind kind) {
        return switch (kind) {
            case RECITAL, REQUEST, LEAD_IN, THEME_HEADING, REQUESTS_INTRODUCTION -> true;
            default -> false;
        };
    }

    private void lists() {
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (!isText(item.kind) || item.pair.any() == null) {
                continue;
            }
            var siblings = siblingsAfter(i);
            if (!item.pair.isComplete()) {
                items.stream()
                        .filter(other -> other.parent == item.parent
                                && other != item
                                && isText(other.kind)
                                && other.kind == item.kind)
                        .forEach(other -> other.doubt(DoubtReason.COUNTS_DIFFER));
            }
            if (!siblings.isEmpty()) {
                count(item, siblings.getFirst());
            }
            siblings.forEach(sibling -> exchanged(item, sibling));
        }
    }

    private List<Item> siblingsAfter(int place) {
        var item = items.get(place);
        return items.subList(place + 1, items.size()).stream()
                .filter(other -> other.parent == item.parent
                        && isText(other.kind)
                        && (item.kind == RowKind.RECITAL) == (other.kind == RowKind.RECITAL)
                        && (item.kind == RowKind.THEME_HEADING) == (other.kind == RowKind.THEME_HEADING))
                .limit(NEIGHBOURS)
                .toList();
    }

    private void count(Item item, Item next) {
        if ((skips(item.pair.fr(), next.pair.fr()) || skips(item.pair.nl(), next.pair.nl()))
                && !continuesOuterList(next)) {
            next.doubt(DoubtReason.PRINTED_NUMBERS_NOT_CONSECUTIVE);
        }
    }

    /** Whether a number goes on after items that are numbered below another one on the same line: {@code 6°} after {@code 5° a), b)}. */
    private boolean continuesOuterList(Item next) {
        return items.subList(0, items.indexOf(next)).reversed().stream()
                .filter(item -> item.parent == next.parent && item.pair.isComplete())
                .filter(item -> item.sides()
                        .allMatch(side -> side.marker() != null && side.marker().outer() != null))
                .findFirst()
                .filter(item -> next.pair.isComplete()
                        && next.sides().allMatch(side -> side.marker() != null)
                        && next.pair
                                .fr()
                                .marker()
                                .follows(item.pair.fr().marker().outer())
                        && next.pair
                                .nl()
                                .marker()
                                .follows(item.pair.nl().marker().outer()))
                .isPresent();
    }

    private static boolean skips(Paragraph before, Paragraph next) {
        return before != null
                && next != null
                && Marker.number(before.marker()) != null
                && Marker.number(next.marker()) != null
                && !next.marker().follows(before.marker());
    }

    /** Whether the Dutch texts of two items fit better when they are exchanged, or almost as well. */
    private void exchanged(Item one, Item other) {
        if (!one.pair.isComplete() || !other.pair.isComplete()) {
            return;
        }
        var here = content(one, one) + content(other, other);
        var there = content(one, other) + content(other, one);
        if (here - there < (one.kind == RowKind.THEME_HEADING ? CERTAIN_HEADING : CERTAIN)) {
            one.doubt(DoubtReason.UNCERTAIN_PAIR);
            other.doubt(DoubtReason.UNCERTAIN_PAIR);
        }
    }

    private double content(Item fr, Item nl) {
        return similarity.content(fr.pair.fr().plain(), nl.pair.nl().plain());
    }

    /** Texts that break off, unless most of the document's items end without a mark. */
    private void ends() {
        var texts = items.stream()
                .filter(item ->
                        item.kind == RowKind.REQUEST || item.kind == RowKind.RECITAL || item.kind == RowKind.LEAD_IN)
                .toList();
        var broken = texts.stream()
                .filter(item -> item.sides().anyMatch(side -> !side.isComplete()))
                // A lead-in without a colon has a doubt of its own, unless the text prints none at all.
                .filter(item -> item.kind != RowKind.LEAD_IN || item.sides().anyMatch(Paragraph::isComplete))
                .toList();
        if (broken.size() * 2 <= texts.size()) {
            broken.forEach(item -> item.doubt(DoubtReason.PART_MISSING));
        }
    }

    /** Without any request, the introduction was missed: each recital gets a doubt. */
    private void withoutRequests() {
        if (items.stream().noneMatch(item -> item.kind == RowKind.REQUEST)) {
            items.stream()
                    .filter(item -> item.kind == RowKind.RECITAL)
                    .forEach(item -> item.doubt(DoubtReason.DOUBTFUL_LEAD_IN));
        }
    }
}

package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sequitur.intake.structure.Alignment.Pair;

/** Makes items of pairs: their kinds, repeated lines of the cover, recitals with an introduction of their own, lists. */
final class ItemsBuilder {

    private static final int MAX_UNMARKED_HEADING_WORDS = 8;

    private final List<Item> items = new ArrayList<>();
    /** Whether no request of the text ends in a colon. */
    private final boolean withoutColons;

    private ItemsBuilder(boolean withoutColons) {
        this.withoutColons = withoutColons;
    }

    /** The items of a text in order, with kind, level and parent. */
    static List<Item> of(List<Pair> pairs) {
        var outline = new ItemsBuilder(pairs.stream()
                .flatMap(pair -> Stream.of(pair.fr(), pair.nl()))
                .noneMatch(side -> side != null && side.part() == Part.REQUEST && side.endsInColon()));
        pairs.forEach(outline::add);
        outline.findHeadingsAboveFirstIntroduction();
        outline.nestRecitals();
        outline.nestRequests();
        return outline.items;
    }

    private void add(Pair pair) {
        switch (pair.any().part()) {
            case COVER -> addCover(pair);
            case PREFACE -> {
                var item = new Item(pair, RowKind.UNPLACED);
                item.doubt(DoubtReason.UNPLACED, true, null);
                items.add(item);
            }
            case OPENING -> items.add(new Item(pair, RowKind.OPENING));
            case RECITAL_INTRODUCTION -> items.add(new Item(pair, RowKind.RECITAL_INTRODUCTION));
            case RECITAL -> addRecital(pair);
            case REQUESTS_INTRODUCTION -> items.add(new Item(pair, RowKind.REQUESTS_INTRODUCTION));
            case REQUEST -> items.add(new Item(pair, RowKind.REQUEST));
            case SIGNATORY -> {
                var item = new Item(pair, RowKind.SIGNATORY);
                item.level = pair.any().starts("signatory") ? 0 : 1;
                if (item.level == 1 && !items.isEmpty() && items.getLast().level == 1) {
                    // An office has one name: what follows it may be another part of the print.
                    item.kind = RowKind.UNPLACED;
                    item.level = 0;
                    item.doubt(DoubtReason.UNPLACED, true, null);
                }
                items.add(item);
            }
        }
    }

    private void addCover(Pair pair) {
        var earlier = items.stream()
                .filter(item -> item.kind == RowKind.COVER && isRepetition(item.pair, pair))
                .findFirst();
        if (earlier.isPresent()) {
            earlier.get().repetitions.add(pair);
        } else {
            items.add(new Item(pair, RowKind.COVER));
        }
    }

    private static boolean isRepetition(Pair first, Pair second) {
        return same(first.fr(), second.fr()) && same(first.nl(), second.nl());
    }

    private static boolean same(Paragraph first, Paragraph second) {
        return second == null || first != null && letters(first.plain()).equals(letters(second.plain()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A recital that begins with its introduction is two rows; the first has no blocks of its own. */
    private void addRecital(Pair pair) {
        if (pair.isComplete() && pair.fr().inline() > 0 && pair.nl().inline() > 0) {
            items.add(
                    new Item(new Pair(introduction(pair.fr()), introduction(pair.nl())), RowKind.RECITAL_INTRODUCTION));
            items.add(new Item(new Pair(rest(pair.fr()), rest(pair.nl())), RowKind.RECITAL));
            return;
        }
        var item = new Item(pair, RowKind.RECITAL);
        if (pair.any().inline() > 0) {
            item.doubt(DoubtReason.UNCERTAIN_PAIR, true, null);
        }
        items.add(item);
    }

    private static Paragraph introduction(Paragraph side) {
        var text = side.text().plain().strip().substring(0, side.inline());
        return new Paragraph(
                side.language(),
                Part.RECITAL_INTRODUCTION,
                RichTexts.plain(text),
                text,
                null,
                side.indent(),
                side.indentTrusted(),
                false,
                0,
                List.of(),
                Set.of());
    }

    private static Paragraph rest(Paragraph side) {
        var raw = side.text().plain();
        var start = Spaces.ordinary(raw).indexOf(side.plain().substring(0, side.inline())) + side.inline();
        while (start < raw.length()
                && Character.isWhitespace(Spaces.ordinary(raw).charAt(start))) {
            start++;
        }
        if (start > side.text().runs().getFirst().text().length()) {
            return side;
        }
        return new Paragraph(
                side.language(),
                side.part(),
                RichTexts.from(side.text(), start),
                raw.substring(start).strip(),
                side.marker(),
                side.indent(),
                side.indentTrusted(),
                side.heading(),
                0,
                side.blocks(),
                side.doubts());
    }

    /** The heading of the first theme, if print has it above the first introduction: no cue separates it from the recitals. */
    private void findHeadingsAboveFirstIntroduction() {
        for (var i = 1; i < items.size(); i++) {
            if (items.get(i).kind == RowKind.REQUESTS_INTRODUCTION) {
                var above = items.get(i - 1);
                if (above.kind == RowKind.RECITAL && above.pair.isComplete() && Themes.isCertainHeading(above)) {
                    above.kind = RowKind.THEME_HEADING;
                }
                return;
            }
        }
    }

    private void nestRecitals() {
        var list = new ArrayList<Item>();
        for (var item : items) {
            if (item.kind == RowKind.RECITAL) {
                list.add(item);
            } else {
                Levels.nest(list, 0, null, false);
                list.clear();
            }
        }
        Levels.nest(list, 0, null, false);
    }

    private void nestRequests() {
        var all = List.copyOf(items);
        items.clear();
        var group = new ArrayList<Item>();
        Item theme = null;
        for (var item : all) {
            if (item.kind == RowKind.REQUEST) {
                group.add(item);
            } else {
                addRequests(group, theme);
                theme = headingAbove(item);
                group.clear();
                items.add(item);
            }
        }
        addRequests(group, theme);
        headingAbove(null);
    }

    /**
     * The heading directly above an introduction of requests, which is that of the requests below it; null without one. Above
     * anything else, it is doubtful.
     */
    private Item headingAbove(Item item) {
        var last = items.isEmpty() ? null : items.getLast();
        var isAboveIntroduction = item != null && item.kind == RowKind.REQUESTS_INTRODUCTION;
        if (isAboveIntroduction && last != null && mayBeHeading(last)) {
            last.doubt(DoubtReason.LEVELS_DIFFER);
        }
        if (last == null || last.kind != RowKind.THEME_HEADING) {
            return null;
        }
        if (!isAboveIntroduction || !Themes.isCertainHeading(last)) {
            last.doubt(DoubtReason.COLON_WITHOUT_ITEMS, !isAboveIntroduction, null);
        }
        return isAboveIntroduction ? last : null;
    }

    private static boolean isPrintedHeading(Item item) {
        return item.kind == RowKind.THEME_HEADING && item.pair.any() != null;
    }

    /** Whether an item is short and ends without a mark, where nothing else tells headings from items. */
    private static boolean mayBeHeading(Item item) {
        return (item.kind == RowKind.RECITAL || item.kind == RowKind.REQUEST)
                && item.pair.isComplete()
                && item.sides().allMatch(side -> !side.isComplete() && side.words() <= MAX_UNMARKED_HEADING_WORDS);
    }

    /** @param above the heading above the introduction of these requests; null without one */
    private void addRequests(List<Item> group, Item above) {
        Themes.mark(group);
        var theme = above;
        if (above != null && (group.isEmpty() || group.getFirst().kind == RowKind.THEME_HEADING)) {
            above.doubt(DoubtReason.COLON_WITHOUT_ITEMS, true, null);
        }
        var list = new ArrayList<Item>();
        for (var item : group) {
            if (item.kind == RowKind.THEME_HEADING) {
                Levels.nest(list, 1, theme, withoutColons);
                list.clear();
                theme = item;
            } else {
                if (theme == null) {
                    theme = new Item(new Pair(null, null), RowKind.THEME_HEADING);
                    if (items.stream().anyMatch(ItemsBuilder::isPrintedHeading)) {
                        // An introduction within a theme, or one whose heading was not found.
                        theme.doubt(DoubtReason.PART_MISSING);
                    }
                    items.add(theme);
                }
                list.add(item);
            }
            items.add(item);
        }
        Levels.nest(list, 1, theme, withoutColons);
    }
}

package org.sequitur.intake.structure;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the headings of themes among the rows of requests, by typeface, number, cue words and capital letter. */
final class Themes {

    /** In words. */
    private static final int MAX_HEADING_WORDS = 25;

    private static final Pattern NUMBER = Pattern.compile("^\\d[\\d.)°]*\\s+");

    private Themes() {}

    static void mark(List<Item> items) {
        // Where items begin with capital letters, a capital is no sign of a heading.
        var capitals = items.stream().filter(Themes::beginsWithCapital).count();
        var telling = capitals * 2 < items.size();
        // Where items have a number or bullet, a row without one is no item.
        var marked = items.stream().filter(Themes::isMarked).count();
        var markersTell = marked * 3 > items.size() * 2L;
        for (var item : items) {
            var votes =
                    item.sides().map(side -> vote(side, telling || markersTell)).toList();
            var sum = votes.stream().mapToInt(Integer::intValue).sum();
            if (sum > 0 && !item.addressesBody()) {
                item.kind = RowKind.THEME_HEADING;
                if (votes.stream().anyMatch(vote -> vote < 0)) {
                    item.doubt(DoubtReason.LEVELS_DIFFER);
                }
            } else if (votes.stream().anyMatch(vote -> vote > 0)) {
                item.doubt(DoubtReason.LEVELS_DIFFER);
            }
        }
    }

    /** Whether more than a capital letter says so, and nothing speaks against it. */
    static boolean isCertainHeading(Item item) {
        return item.sides().allMatch(side -> (side.heading() || side.starts("theme")) && !endsAsItem(side.plain()));
    }

    private static boolean endsAsItem(String text) {
        return text.endsWith(";") || text.endsWith(".") || text.endsWith(",");
    }

    private static boolean isMarked(Item item) {
        return item.sides().allMatch(side -> side.marker() != null);
    }

    private static boolean beginsWithCapital(Item item) {
        return item.sides().allMatch(side -> isCapital(side.plain()));
    }

    /** Whether a text begins with a capital, after the number that is a part of a heading. */
    private static boolean isCapital(String text) {
        return NUMBER.matcher(text).replaceFirst("").codePoints().limit(1).anyMatch(Character::isUpperCase);
    }

    /** Positive for a heading, negative for an item. */
    private static int vote(Paragraph side, boolean capitalTells) {
        var text = side.plain();
        if (side.words() > MAX_HEADING_WORDS) {
            return -3;
        }
        var vote = endsAsItem(text) ? -3 : 0;
        if (isCapital(text)) {
            vote += side.heading() ? 4 : 0;
            vote += side.starts("theme") ? 4 : 0;
            vote += side.marker() != null && side.marker().form().matches("A\\W*") ? 3 : 0;
            vote += capitalTells && side.marker() == null ? 2 : 0;
        }
        return vote;
    }
}

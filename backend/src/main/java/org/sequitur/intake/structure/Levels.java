package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Decides the nesting level of each row, once for both languages: by the colon first, then by votes of the printed numbers, the
 * indentation and the wording of each language. A level that the votes leave undecided becomes a doubt.
 */
final class Levels {

    /** A smaller majority of the votes adds a doubt. */
    private static final double CERTAIN = 1.5;

    private final List<OpenList> open = new ArrayList<>();
    private final int base;
    private final boolean withoutColons;
    private Item previous;
    /** The previous row, if what follows it tells its level; otherwise null. */
    private UntrustedRow untrusted;

    /**
     * @param base the level of the outermost rows
     * @param withoutColons whether the text prints no colon after any of its lead-ins
     */
    private Levels(int base, Item parent, boolean withoutColons) {
        this.base = base;
        this.withoutColons = withoutColons;
        open.add(new OpenList(parent));
    }

    /** Sets level and parent of rows of one list, and makes rows with others below them lead-ins if they are requests. */
    static void nest(List<Item> items, int base, Item parent, boolean withoutColons) {
        var levels = new Levels(base, parent, withoutColons);
        items.forEach(levels::place);
        levels.close();
    }

    private void place(Item item) {
        if (previous != null && isChild(item)) {
            if (previous.kind == RowKind.REQUEST) {
                previous.kind = RowKind.LEAD_IN;
            }
            if (!previous.endsInColonTwice() && !isPrintedWithoutColon(item)) {
                previous.doubt(
                        DoubtReason.COLON_WITHOUT_ITEMS, !previous.endsInColon() && !previous.endsInCommaTwice(), null);
                item.doubt(DoubtReason.DOUBTFUL_LEAD_IN);
            }
            open.add(new OpenList(previous));
        } else {
            if (previous != null && previous.endsInColon()) {
                previous.doubt(DoubtReason.COLON_WITHOUT_ITEMS, true, null);
            }
            choose(item);
        }
        var list = open.getLast();
        list.add(item);
        item.parent = list.parent;
        item.level = base + open.size() - 1;
        if (untrusted != null && untrusted.item() != item) {
            settle(item);
        }
        previous = item;
    }

    /** @param next the row after the untrusted one; null at the end */
    private void settle(Item next) {
        if (untrusted != null) {
            untrusted.doubtUnlessBetween(next);
            untrusted = null;
        }
    }

    private void close() {
        settle(null);
        if (previous != null && previous.endsInColon()) {
            previous.doubt(DoubtReason.COLON_WITHOUT_ITEMS, true, null);
        }
    }

    private boolean isChild(Item item) {
        if (continuesNumbering(item)) {
            return false;
        }
        if (previous.endsInColon()) {
            return true;
        }
        var unfinished = previous.sides().noneMatch(Paragraph::isComplete);
        return unfinished && (previous.addressesBody() || isDeeper(item))
                || previous.endsInCommaTwice()
                        && item.pair.isComplete()
                        && item.sides().allMatch(Paragraph::startsList);
    }

    /** Whether all but the colon says that the previous row is a lead-in, in a text that prints none. */
    private boolean isPrintedWithoutColon(Item item) {
        return withoutColons
                && previous.addressesBody()
                && deeper(item.pair.fr(), previous.pair.fr())
                && deeper(item.pair.nl(), previous.pair.nl());
    }

    /** Whether the printed number follows that of the previous row. */
    private boolean continuesNumbering(Item item) {
        return follows(item.pair.fr(), previous.pair.fr()) || follows(item.pair.nl(), previous.pair.nl());
    }

    private static boolean follows(Paragraph next, Paragraph before) {
        return next != null
                && before != null
                && next.marker() != null
                && next.marker().follows(before.marker());
    }

    private boolean isDeeper(Item item) {
        return deeper(item.pair.fr(), previous.pair.fr())
                || deeper(item.pair.nl(), previous.pair.nl())
                || item.sides().anyMatch(Paragraph::startsList);
    }

    private static boolean deeper(Paragraph next, Paragraph before) {
        return next != null
                && before != null
                && next.indentTrusted()
                && before.indentTrusted()
                && next.indent() > before.indent() + OpenList.TOLERANCE;
    }

    private void choose(Item item) {
        if (open.size() == 1) {
            return;
        }
        var fr = votes(item.pair.fr(), previous.pair.fr(), true);
        var nl = votes(item.pair.nl(), previous.pair.nl(), false);
        var sum = new double[open.size()];
        for (var depth = 0; depth < sum.length; depth++) {
            sum[depth] = fr[depth] + nl[depth] + wording(item, depth);
        }
        sum[sum.length - 1] += 0.5;
        var chosen = Votes.best(sum);
        var advance = sum[chosen] - Votes.second(sum, chosen);
        var isUntrusted = item.sides().anyMatch(side -> !side.indentTrusted());
        if (Votes.disagree(fr, nl, CERTAIN) || advance < CERTAIN && !isUntrusted) {
            item.doubt(DoubtReason.LEVELS_DIFFER);
        } else if (isUntrusted && advance < 2 * CERTAIN) {
            settle(null);
            untrusted = new UntrustedRow(item, previous);
        }
        while (open.size() > chosen + 1) {
            open.removeLast();
        }
    }

    private double[] votes(Paragraph side, Paragraph before, boolean french) {
        var votes = new double[open.size()];
        if (side == null) {
            return votes;
        }
        for (var depth = 0; depth < votes.length; depth++) {
            votes[depth] += open.get(depth).markerVote(side, french);
        }
        var depth = byIndentation(side, before, french);
        if (depth >= 0) {
            votes[depth] += 2;
        }
        return votes;
    }

    /** The depth that the indentation suggests; -1 if it says nothing. */
    private int byIndentation(Paragraph side, Paragraph before, boolean french) {
        if (before == null || !side.indentTrusted()) {
            return -1;
        }
        var deepest = open.size() - 1;
        if (side.indent() > before.indent() + OpenList.TOLERANCE) {
            // Deeper than a row that has no colon: the earlier one has lost its indentation.
            return deepest;
        }
        var distinct = !open.get(deepest).sameIndentAs(open.get(deepest - 1), french);
        if (!before.indentTrusted()) {
            return distinct ? nearest(side, deepest, french) : -1;
        }
        if (side.indent() >= before.indent() - OpenList.TOLERANCE) {
            return distinct ? deepest : -1;
        }
        return nearest(side, deepest - 1, french);
    }

    private int nearest(Paragraph side, int from, boolean french) {
        var nearest = -1;
        var distance = Double.MAX_VALUE;
        for (var depth = from; depth >= 0; depth--) {
            var found = open.get(depth).distance(side, french);
            if (found < distance - OpenList.TOLERANCE) {
                nearest = depth;
                distance = found;
            }
        }
        return nearest;
    }

    private double wording(Item item, int depth) {
        var vote = 0.0;
        var parent = open.size() > depth + 1 ? open.get(depth + 1).parent : null;
        // Another body is asked: the lead-in that asks the first is closed.
        if (parent != null && parent.addressesBody() && item.addressesBody()) {
            vote += item.endsInColon() ? 4 : 2;
        }
        var first = open.get(depth).first();
        if (first != null && first.pair.fr() != null && item.pair.fr() != null && startsDiffer()) {
            vote += Objects.equals(start(item), start(first)) ? 1.5 : 0;
        }
        return vote;
    }

    /** Whether the lists begin their items differently, as {@code de mesurer} and {@code mesurer} do. */
    private boolean startsDiffer() {
        return open.stream()
                        .map(OpenList::first)
                        .filter(first -> first != null && first.pair.fr() != null)
                        .map(Levels::start)
                        .distinct()
                        .count()
                > 1;
    }

    private static String start(Item item) {
        var text = item.pair.fr().plain().toLowerCase(Locale.ROOT);
        if (text.startsWith("de ") || text.startsWith("d'") || text.startsWith("d’")) {
            return "de";
        }
        return text.startsWith("à ") || text.startsWith("qu") ? text.substring(0, 2) : "";
    }
}

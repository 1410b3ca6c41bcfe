package org.sequitur.intake.structure;

/** A list of rows that may go on: its last printed numbers and its indentation in each language. */
final class OpenList {

    /** In points or, where a format has levels, less than one level. */
    static final double TOLERANCE = 0.5;

    final Item parent;
    private Item first;
    private Paragraph french;
    private Paragraph dutch;
    private double frenchIndent = Double.NaN;
    private double dutchIndent = Double.NaN;

    OpenList(Item parent) {
        this.parent = parent;
    }

    Item first() {
        return first;
    }

    void add(Item item) {
        first = first == null ? item : first;
        french = item.pair.fr() == null ? french : item.pair.fr();
        dutch = item.pair.nl() == null ? dutch : item.pair.nl();
        frenchIndent = indent(item.pair.fr(), frenchIndent);
        dutchIndent = indent(item.pair.nl(), dutchIndent);
    }

    private static double indent(Paragraph side, double known) {
        return side != null && side.indentTrusted() ? side.indent() : known;
    }

    boolean sameIndentAs(OpenList other, boolean inFrench) {
        var here = inFrench ? frenchIndent : dutchIndent;
        var there = inFrench ? other.frenchIndent : other.dutchIndent;
        return Double.isNaN(here) || Double.isNaN(there) || Math.abs(here - there) <= TOLERANCE;
    }

    double distance(Paragraph side, boolean inFrench) {
        var here = inFrench ? frenchIndent : dutchIndent;
        return Double.isNaN(here) ? Double.MAX_VALUE : Math.abs(here - side.indent());
    }

    double markerVote(Paragraph side, boolean inFrench) {
        var last = inFrench ? french : dutch;
        if (side.marker() == null || last == null || last.marker() == null) {
            return 0;
        }
        if (side.marker().isBullet()) {
            return side.marker().sameForm(last.marker()) ? 0 : -2;
        }
        if (side.marker().follows(last.marker())) {
            return 4;
        }
        return side.marker().sameForm(last.marker()) ? 1 : -2;
    }
}

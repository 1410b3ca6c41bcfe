package org.sequitur.intake.structure;

/**
 * A row whose indentation is not trusted, such as the first of a page, and whose level the votes leave open. The next row decides.
 *
 * @param before the row before it
 */
record UntrustedRow(Item item, Item before) {

    /**
     * Doubts the level, unless the row is between two of the same list: the second of these would not be below a row that
     * introduces nothing.
     *
     * @param next null at the end
     */
    void doubtUnlessBetween(Item next) {
        if (next == null
                || !isCertainBeside(before)
                || !isCertainBeside(next)
                || item.addressesBody()
                || item.endsInColon()) {
            item.doubt(DoubtReason.LEVELS_DIFFER);
        }
    }

    private boolean isCertainBeside(Item neighbour) {
        return neighbour.parent == item.parent
                && neighbour.level == item.level
                && neighbour.pair.isComplete()
                && neighbour.sides().allMatch(Paragraph::indentTrusted)
                && !neighbour.has(DoubtReason.LEVELS_DIFFER);
    }
}

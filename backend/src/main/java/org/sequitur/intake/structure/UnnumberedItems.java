package org.sequitur.intake.structure;

import java.util.List;

/** Text without a printed number or bullet beside items with one, such as a second paragraph of an item. */
final class UnnumberedItems {

    private UnnumberedItems() {}

    static void doubt(List<Item> items) {
        Item before = null;
        for (var item : items) {
            if (!DoubtFinder.isItem(item.kind)) {
                before = null;
                continue;
            }
            var sibling = before;
            while (sibling != null && sibling.level > item.level) {
                sibling = sibling.parent;
            }
            if (sibling != null
                    && sibling != item.parent
                    && isInList(sibling)
                    && !item.endsInColonTwice()
                    && item.sides().noneMatch(UnnumberedItems::isMarked)) {
                item.doubt(DoubtReason.WITHOUT_PRINTED_NUMBER, true, null);
                if (sibling == before && sibling.sides().anyMatch(UnnumberedItems::goesOn)) {
                    // It may introduce the items after it: "1. en matière d'offre,".
                    sibling.doubt(DoubtReason.COLON_WITHOUT_ITEMS, true, null);
                }
            }
            before = item;
        }
    }

    private static boolean isInList(Item item) {
        return item.has(DoubtReason.WITHOUT_PRINTED_NUMBER) || item.sides().allMatch(UnnumberedItems::isMarked);
    }

    private static boolean isMarked(Paragraph side) {
        return side.marker() != null;
    }

    private static boolean goesOn(Paragraph side) {
        return isMarked(side) && (side.plain().endsWith(",") || !side.isComplete());
    }
}

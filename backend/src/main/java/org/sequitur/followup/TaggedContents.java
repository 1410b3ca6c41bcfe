package org.sequitur.followup;

import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Tags the first list of a report as a table of contents, for screen readers; the PDF library tags it as a plain list.
 */
record TaggedContents(Optional<PDStructureElement> list) {

    private static final Map<String, String> NAMES = Map.of(
            StandardStructureTypes.L, StandardStructureTypes.TOC,
            StandardStructureTypes.LI, StandardStructureTypes.TOCI,
            StandardStructureTypes.L_BODY, StandardStructureTypes.REFERENCE);

    static TaggedContents of(PDDocument document) {
        return new TaggedContents(firstList(document.getDocumentCatalog().getStructureTreeRoot()));
    }

    void tag() {
        list.ifPresent(TaggedContents::tag);
    }

    private static Optional<PDStructureElement> firstList(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var found = element.getStructureType().equals(StandardStructureTypes.L)
                        ? Optional.of(element)
                        : firstList(element);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static void tag(PDStructureElement element) {
        element.setStructureType(NAMES.getOrDefault(element.getStructureType(), element.getStructureType()));
        for (var kid : element.getKids()) {
            if (kid instanceof PDStructureElement below) {
                tag(below);
            }
        }
    }
}

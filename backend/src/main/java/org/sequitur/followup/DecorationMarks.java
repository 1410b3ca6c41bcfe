package org.sequitur.followup;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Lets all backgrounds and borders of a PDF share one property list. The PDF library marks each of them, some 190 for each
 * commitment, as an artifact with a property list of its own, which takes half of the memory of a report. Their common one
 * tells screen readers the same: that it is decoration.
 *
 * <p>Supplies the pages, because a page is complete when the next one is asked for.
 */
final class DecorationMarks implements PageSupplier {

    private final COSDictionary decoration = new COSDictionary();
    private PDPage last;

    DecorationMarks() {
        decoration.setItem(COSName.TYPE, COSName.getPDFName("Layout"));
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadowNumber) {
        share();
        last = new PDPage(new PDRectangle(width, height));
        document.addPage(last);
        return last;
    }

    /** Replaces the property lists of the last page; to be called when all pages are complete. */
    void share() {
        if (last == null || last.getResources() == null) {
            return;
        }
        var properties = last.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            properties.entrySet().stream()
                    .filter(named -> named.getValue() instanceof COSDictionary marked
                            && COSName.BACKGROUND.equals(marked.getCOSName(COSName.TYPE)))
                    .forEach(named -> named.setValue(decoration));
        }
    }
}

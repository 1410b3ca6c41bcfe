package org.sequitur.followup;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out right-to-left text, such as Arabic and Hebrew, in paragraphs that are read from left to right: orders its
 * characters as they are seen from the left, and joins Arabic letters. The PDF library places the runs of a paragraph in
 * the order in which they are read, so that numbers within right-to-left text must be part of its run.
 */
final class RightToLeft implements BidiReorderer {

    private static final ArabicShaping SHAPING =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL);

    @Override
    public String reorderRTLTextToLTR(String text) {
        var bidi = new Bidi();
        bidi.setPara(text, Bidi.RTL, null);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    @Override
    public String shapeText(String text) {
        try {
            return SHAPING.shape(text);
        } catch (ArabicShapingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Splits a paragraph into runs from left to right and from right to left, in the order in which they are read. */
    static final class Splitter implements BidiSplitter {

        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            runs.clear();
            var bidi = new Bidi();
            bidi.setPara(paragraph, Bidi.LTR, null);
            for (int start = 0, end; start < paragraph.length(); start = end) {
                var leftToRight = bidi.getLevelAt(start) == 0;
                end = start + 1;
                while (end < paragraph.length() && (bidi.getLevelAt(end) == 0) == leftToRight) {
                    end++;
                }
                runs.add(new BidiTextRun(start, end - start, leftToRight ? LTR : RTL));
            }
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return LTR;
        }
    }
}

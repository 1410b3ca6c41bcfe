package org.sequitur.intake.structure;

import java.util.List;
import org.sequitur.document.RichText;

/**
 * A row in one language.
 *
 * @param printedNumber as printed before the text, such as {@code 1°}; null without one
 * @param blocks the ids of the source's blocks that it was made from; empty for a text that has no source file
 */
public record RowSide(RichText text, String printedNumber, List<Integer> blocks) {}

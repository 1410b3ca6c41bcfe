package org.sequitur.intake.source;

import java.util.List;
import java.util.Set;
import org.sequitur.document.RichText;
import org.sequitur.platform.language.Language;

/**
 * A paragraph, list item or heading of the source in one language, joined over lines and pages.
 *
 * @param id its number in the source, from 0, unique over text, footnotes and page artifacts
 * @param language null where it could not be determined
 * @param text without the printed number; footnote marks carry the printed mark
 * @param marker the printed number or bullet, such as {@code 1°}, {@code a)} or {@code –}; null without one
 * @param indent the distance of the first line from the left edge of its column, in points, or in levels where the
 *     format has levels
 * @param indentTrusted whether {@code indent} was printed (a text file may have lost it, a first line of a page
 *     may have none)
 * @param heading whether the print sets it apart as a heading (bold, centred or larger)
 * @param places where it is printed, in the order of reading; at least one
 * @param doubts reasons for which the reader of the source is not certain of the block
 */
public record SourceBlock(
        int id,
        Language language,
        RichText text,
        String marker,
        double indent,
        boolean indentTrusted,
        boolean heading,
        List<SourcePlace> places,
        Set<SourceDoubt> doubts) {}

package org.sequitur.search;

import java.util.List;
import java.util.Set;
import org.sequitur.platform.language.LocalizedText;

/**
 * The indexed texts of one commitment.
 *
 * @param row its row number
 * @param names its exact identifiers: its id, its numbers, the id of its theme, the number of its
 *     document and, in parentheses, its session
 * @param wording its adopted wording
 * @param shortTitle its short title
 * @param context the texts above it in the document, and the short names of its owner and joint owners
 * @param published public texts of facts about it
 * @param resolution title and day of adoption of its resolution
 * @param classification committee, legislature and policy areas of its resolution
 */
public record SearchDocument(
        long row,
        String resolutionId,
        Set<String> names,
        LocalizedText wording,
        LocalizedText shortTitle,
        List<LocalizedText> context,
        List<LocalizedText> published,
        List<LocalizedText> resolution,
        List<LocalizedText> classification) {}

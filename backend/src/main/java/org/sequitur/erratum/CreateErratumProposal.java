package org.sequitur.erratum;

import java.util.List;
import org.sequitur.document.TextRun;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * Request body: a proposed erratum.
 *
 * @param block JSON pointer in the document
 * @param text null for the owner of a request
 * @param bodyId the right owner; null for a text
 */
public record CreateErratumProposal(
        String block, Text text, String bodyId, ErratumSource source, LocalizedText reason, Language originalLanguage) {

    /** The right text; null in a language that does not change. */
    public record Text(List<TextRun> fr, List<TextRun> nl) {}
}

package org.sequitur.statement;

import java.util.Map;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.language.Language;

/**
 * The request body of a statement's operation as it was typed; null means not filled in yet.
 *
 * @param text the bilingual text, whatever its name in the request body
 * @param values the other properties of the request body, by name
 * @param ifMatch the entity tag of what the statement replaces: a short title, or the round of a foreword; otherwise null
 */
public record StatementDraftContent(
        DraftText text, Language originalLanguage, Map<String, String> values, String ifMatch) {

    static final StatementDraftContent EMPTY = new StatementDraftContent(null, null, null, null);
}

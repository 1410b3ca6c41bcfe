package org.sequitur.suggestion;

import java.util.List;
import org.sequitur.platform.code.Coded;
import org.sequitur.platform.language.LocalizedText;

/**
 * Suggestions for a typed text.
 *
 * @param corrected the typed text with other spellings; null if it was not asked for, if there is a suggestion, or if no
 *     other spelling finds a commitment
 */
public record SuggestionsRepresentation(String self, List<Suggestion> items, String corrected) {

    /** The kind of a suggested object. */
    public enum Kind implements Coded {
        RESOLUTION,
        COMMITMENT,
        BODY,
        COMMITTEE,
        POLICY_AREA
    }

    /**
     * One suggestion.
     *
     * @param value the id, name or code by which it is found
     * @param citation null if it has none
     */
    public record Suggestion(Kind kind, String value, String href, LocalizedText label, String citation) {}
}

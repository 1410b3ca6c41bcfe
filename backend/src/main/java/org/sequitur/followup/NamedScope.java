package org.sequitur.followup;

import org.sequitur.platform.language.LocalizedText;

/**
 * The body, the committee or the sitting that a report covers.
 *
 * @param shortName the name in titles
 */
record NamedScope(ReportScope scope, LocalizedText name, LocalizedText shortName) {

    /** The name of the variant of a text for a body, a committee or a sitting. */
    public String variant(String text) {
        return text + "." + scope.kind().parameter();
    }
}

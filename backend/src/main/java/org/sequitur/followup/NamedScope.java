package org.sequitur.followup;

import org.sequitur.platform.language.LocalizedText;

/**
 * The body, the committee, the sitting or the reporting round that a report covers.
 *
 * @param shortName the name in titles
 */
record NamedScope(ReportScope scope, LocalizedText name, LocalizedText shortName) {

    /** The name of the variant of a text for a body, a committee, a sitting or a round. */
    public String variant(String text) {
        return text + "." + scope.kind().parameter();
    }
}

package org.sequitur.followup;

import org.sequitur.platform.language.LocalizedText;

/**
 * The body or the committee that a report covers.
 *
 * @param shortName the name in titles
 */
record BodyOrCommittee(ReportScope scope, LocalizedText name, LocalizedText shortName) {

    /** The name of the variant of a text for a body or for a committee. */
    public String variant(String text) {
        return text + "." + scope.kind().parameter();
    }
}

package org.sequitur.link;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** Whether Parliament linked two commitments or ended their link. */
enum LinkKind {
    LINKED,
    UNLINKED;

    /** The code in the API. */
    @JsonValue
    String code() {
        return Code.of(name());
    }
}

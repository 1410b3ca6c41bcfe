package org.sequitur.ownerdecision;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** Whether Parliament handed the commitment over to another body, or kept its owner. */
enum OwnerDecisionKind {
    HANDED_OVER,
    OWNER_KEPT;

    /** The code in the API. */
    @JsonValue
    String code() {
        return Code.of(name());
    }
}

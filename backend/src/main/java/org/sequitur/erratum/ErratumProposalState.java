package org.sequitur.erratum;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** Whether a proposal awaits a decision. */
enum ErratumProposalState {
    PROPOSED,
    CONFIRMED,
    REFUSED;

    /** The code in the API. */
    @JsonValue
    String code() {
        return Code.of(name());
    }
}

package org.sequitur.statistics;

import java.util.Arrays;
import java.util.stream.Stream;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.code.Code;

/** The dimensions of a commitment's state. */
enum Axis {
    IMPLEMENTATION_STATUS("implementation_status", ImplementationStatus.values()),
    ASSESSMENT("assessment", AssessmentOutcome.values()),
    GOVERNMENT_RESPONSE("government_response", GovernmentResponse.values());

    private final String column;
    private final Enum<?>[] constants;

    <C extends Enum<C> & Code> Axis(String column, C[] constants) {
        this.column = column;
        this.constants = constants;
    }

    /** Column of the commitments' table. */
    String column() {
        return column;
    }

    Stream<Enum<?>> constants() {
        return Arrays.stream(constants);
    }

    Stream<String> codes() {
        return constants().map(constant -> ((Code) constant).code());
    }
}

package org.sequitur.commitment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.sequitur.platform.code.Code;

/** The dimensions of a commitment's state. */
enum Axis {
    IMPLEMENTATION_STATUS("state.report.status", ImplementationStatus.values()),
    ASSESSMENT("state.assessed.outcome", AssessmentOutcome.values()),
    GOVERNMENT_RESPONSE("state.response.code", GovernmentResponse.values());

    private final String path;
    private final Enum<?>[] constants;

    <C extends Enum<C> & Code> Axis(String path, C[] constants) {
        this.path = path;
        this.constants = constants;
    }

    /** For each constant an HQL condition on the entity {@code c}, by the name of its count. */
    Map<String, String> conditions() {
        var conditions = new LinkedHashMap<String, String>();
        constants().forEach(constant -> conditions.put(count(constant), "c.%s = %s".formatted(path, constant.name())));
        return conditions;
    }

    /** The name of the count of commitments with this value. */
    String count(Enum<?> constant) {
        return name() + "_" + constant.name();
    }

    Stream<Enum<?>> constants() {
        return Arrays.stream(constants);
    }
}

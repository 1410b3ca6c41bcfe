package org.sequitur.embed;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.code.Code;

class StatusGlyphTest {

    static Stream<Code> codes() {
        return Stream.<Code[]>of(ImplementationStatus.values(), AssessmentOutcome.values(), GovernmentResponse.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_status_assessment_and_response_has_a_symbol(Code code) {
        assertFalse(StatusGlyph.of(code).isBlank());
    }
}

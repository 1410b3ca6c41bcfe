package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;
import org.sequitur.testsupport.UnpackedContents;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class WithdrawnTextsInReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void for_withdrawn_texts_only_the_reason_is_printed(String format) {
        var commitmentId = TestCommitments.of("cocom");
        var words = "withdrawnwords" + commitmentId.replaceAll("[^0-9a-z]", "");
        for (var kind : List.of(
                SensitiveText.ASSESSMENT,
                SensitiveText.PROGRESS_REPORT,
                SensitiveText.GOVERNMENT_RESPONSE,
                SensitiveText.DECLARATION,
                SensitiveText.DEADLINE,
                SensitiveText.DEADLINE_DECISION,
                SensitiveText.QUESTION,
                SensitiveText.ANSWER,
                SensitiveText.CLOSURE,
                SensitiveText.FOREWORD)) {
            var path = kind.publish(commitmentId, words);
            SensitiveText.withdraw(Tokens.staff(), kind.withdrawalOf(path), reason(kind))
                    .statusCode(200);
        }
        var report = "/reports/followUp?lang=both&format=" + format + "&resolution="
                + commitmentId.replaceFirst("-[0-9.]+$", "");

        var today = UnpackedContents.of(get(report).statusCode(200).extract().asByteArray());
        var then = UnpackedContents.of(get(report + "&from=2023-07-01&to=2024-06-30")
                .statusCode(200)
                .extract()
                .asByteArray());

        assertFalse(today.contain(words));
        assertFalse(then.contain(words));
        for (var kind : SensitiveText.values()) {
            switch (kind) {
                case ASSESSMENT,
                        PROGRESS_REPORT,
                        GOVERNMENT_RESPONSE,
                        DECLARATION,
                        DEADLINE,
                        DEADLINE_DECISION,
                        QUESTION,
                        ANSWER,
                        CLOSURE -> assertTrue(today.contain(reason(kind)), kind.name());
                case FOREWORD -> assertTrue(then.contain(reason(kind)));
                default -> {
                    // Not printed, or covered by another kind.
                }
            }
        }
    }

    private static String reason(SensitiveText kind) {
        return "because" + kind.name().replace("_", "") + "of";
    }
}

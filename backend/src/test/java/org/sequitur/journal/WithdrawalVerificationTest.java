package org.sequitur.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Tampering.execute;
import static org.sequitur.testsupport.Tampering.executeWithoutTriggers;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Journals with withdrawn texts verify; texts that disappear or reappear in any other way are detected. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class WithdrawalVerificationTest {

    @Inject
    Verification verification;

    @Inject
    FactKinds kinds;

    @Inject
    @All
    List<FactKind> all;

    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void every_kind_of_text_is_tested() {
        assertEquals(
                all.stream().map(kind -> kind.text().name()).collect(Collectors.toSet()),
                Arrays.stream(SensitiveText.values())
                        .map(kind -> text(kind).name())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawn_text_verifies_without_findings(SensitiveText kind) {
        var path = kind.publish(commitmentId, "words");

        withdrawText(kind, path);

        assertEquals(List.of(), verification.findings(commitmentId));
        assertEquals(List.of(), verification.findingsBesideJournals());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FOREWORD", "FOREWORD_WITHDRAWAL"})
    void a_text_deleted_without_a_withdrawal_is_detected(SensitiveText kind) throws SQLException {
        var id = idOf(kind.publish(commitmentId, "words"));
        var text = text(kind);

        executeWithoutTriggers(table(text), text.wipe().replace("?1", "'" + id + "'"));

        assertTrue(verification.findings(commitmentId).stream()
                .anyMatch(found ->
                        found.what().fr().matches("le fait de l’inscription \\d+ du journal( interne)? a été changé")));
    }

    @Test
    void a_foreword_deleted_without_a_withdrawal_is_detected() throws SQLException {
        var path = SensitiveText.FOREWORD.publish(commitmentId, "words");
        executeWithoutTriggers(
                "foreword", "update foreword set text_fr = null, text_nl = null where id = '" + idOf(path) + "'");

        assertEquals(
                List.of("forewords/" + idOf(path)),
                verification.findingsBesideJournals().stream()
                        .map(found -> found.where())
                        .toList());

        executeWithoutTriggers("foreword", "delete from foreword where id = '" + idOf(path) + "'");
    }

    /** @param change made directly in the database, after the text of a dispute was withdrawn */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assessment | update assessment set outcome = 'CONFIRMED'",
                "assessment | update assessment set reasons_fr = 'words en français', reasons_nl = 'words in het Nederlands'",
                "text_withdrawal | delete from text_withdrawal",
                "text_withdrawal | update text_withdrawal set remaining_hash = withdrawn_hash",
                "text_withdrawal | update text_withdrawal set reason_fr = 'Autre raison'"
            })
    void a_change_after_a_withdrawal_is_detected(String table, String change) throws SQLException {
        withdrawText(SensitiveText.ASSESSMENT, SensitiveText.ASSESSMENT.publish(commitmentId, "words"));
        assertEquals(List.of(), verification.findings(commitmentId));

        executeWithoutTriggers(table, change + " where " + ofTheCommitment());

        assertTrue(!verification.findings(commitmentId).isEmpty());
    }

    @Test
    void a_withdrawal_does_not_hide_an_earlier_change_of_the_fact() throws SQLException {
        var path = SensitiveText.ASSESSMENT.publish(commitmentId, "words");
        executeWithoutTriggers("assessment", "update assessment set outcome = 'CONFIRMED' where " + ofTheCommitment());

        withdrawText(SensitiveText.ASSESSMENT, path);

        assertEquals(
                "le fait de l’inscription 2 du journal a été changé",
                verification.findings(commitmentId).getFirst().what().fr());
    }

    @ParameterizedTest
    @EnumSource
    void the_database_rejects_deleting_a_text_before_its_withdrawal(SensitiveText kind) throws SQLException {
        var path = kind.publish(commitmentId, "words");
        var wipe = text(kind).wipe().replace("?1", "'" + idOf(path) + "'");
        var rewrite = wipe.replaceAll("= null", "= 'other'");

        assertThrows(SQLException.class, () -> execute(wipe));
        withdrawText(kind, path);

        execute(wipe);
        assertThrows(SQLException.class, () -> execute(rewrite));
        assertThrows(SQLException.class, () -> execute(wipe.replace("where", ", published_at = '2024-01-01' where")));
    }

    private static void withdrawText(SensitiveText kind, String path) {
        SensitiveText.withdraw(Tokens.staff(), kind.withdrawalOf(path), "A name")
                .statusCode(200);
    }

    private PublishedText text(SensitiveText kind) {
        return kinds.text(
                switch (kind) {
                    case DECLARATION -> "GOVERNMENT_RESPONSE";
                    case DEADLINE_REQUEST -> "DEADLINE";
                    case REOPENING -> "CLOSURE";
                    case INTERNAL_QUESTION -> "QUESTION";
                    case INTERNAL_ANSWER -> "ANSWER";
                    case FOREWORD_WITHDRAWAL -> "TEXT_WITHDRAWAL";
                    default -> kind.name();
                });
    }

    private static String table(PublishedText text) {
        return text.wipe().split(" ")[1];
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String ofTheCommitment() {
        return "commitment_row_id = (select row_id from commitment where id = '" + commitmentId + "')";
    }
}

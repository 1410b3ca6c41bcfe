package org.sequitur.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.publishedFile;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.reopen;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.ApiSteps.withdraw;
import static org.sequitur.testsupport.Tampering.execute;
import static org.sequitur.testsupport.Tampering.executeWithoutTriggers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SampleFiles;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class VerificationTest {

    @Inject
    Verification verification;

    @Inject
    EntityManager database;

    private String commitmentId;

    @BeforeEach
    void create_commitment_with_a_fact_of_each_kind() {
        var officer = Tokens.agency("cocom");
        var staff = Tokens.staff();
        commitmentId = TestCommitments.of("cocom");
        respond(staff, commitmentId, "accepted", "2024-01-01").statusCode(201);
        deadline(staff, commitmentId, "2032-01-01").statusCode(201);
        decide(staff, deadline(officer, commitmentId, "2032-12-31").extract().path("deadlineId"), "granted")
                .statusCode(200);
        assess(staff, commitmentId, publishedWithEvidence(officer, commitmentId, "implemented"), "confirmed")
                .statusCode(201);
        answer(officer, ask(staff, commitmentId, "internal").extract().path("questionId"))
                .statusCode(201);
        close(staff, commitmentId, "implemented").statusCode(201);
        reopen(staff, commitmentId).statusCode(201);
        put(
                        staff,
                        "/commitments/" + commitmentId + "/shortTitle",
                        "*",
                        "{ \"title\": { \"fr\": \"Ainsi\", \"nl\": \"Zo is het\" } }")
                .statusCode(200);
    }

    @Test
    void data_written_by_the_api_verify_without_findings() {
        assertEquals(List.of(), verification.findings(commitmentId));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "progress_report | narrative_fr = 'Autre chose' | le fait de l’inscription 5 du journal a été changé",
                "assessment | outcome = 'DISPUTED' | le fait de l’inscription 6 du journal a été changé",
                "journal_entry | happened_at = '2024-01-01' | l’inscription 1 du journal a été changée",
                "question | internal = false | le fait de l’inscription 1 du journal interne a été changé"
            })
    void a_direct_change_in_the_database_is_detected(String table, String change, String finding) throws SQLException {
        executeWithoutTriggers(table, "update %s set %s where %s".formatted(table, change, ofTheCommitment()));

        assertEquals(
                finding, verification.findings(commitmentId).getFirst().what().fr());
    }

    @Test
    void a_changed_entry_with_a_recomputed_hash_is_detected_at_the_next_entry() throws SQLException {
        var first = "chain = 'PUBLIC' and position = 1 and " + ofTheCommitment();
        executeWithoutTriggers("journal_entry", "update journal_entry set happened_at = '2024-01-01' where " + first);
        executeWithoutTriggers(
                "journal_entry", "update journal_entry set hash = '%s' where %s".formatted(hashOfFirstEntry(), first));

        assertEquals(
                "l’inscription 2 du journal a été changée",
                verification.findings(commitmentId).getFirst().what().fr());
    }

    private String hashOfFirstEntry() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "from JournalEntry where commitment.id = ?1 and chain = PUBLIC and position = 1",
                                JournalEntry.class)
                        .setParameter(1, commitmentId)
                        .getSingleResult()
                        .computedHash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evidence_item | title_fr = 'Autre' where id = | la preuve %s a été changée",
                "evidence_chunk | bytes = concat(bytes, 'x') where evidence_item_id = | le fichier de la preuve %s a été changé",
                "evidence_item | url = 'https://example.org/', file_name = null, content_hash = null where id = | la preuve %s a été changée"
            })
    void a_direct_change_of_evidence_is_detected(String table, String change, String finding) throws SQLException {
        var item = publishedFile(Tokens.agency("cocom"), commitmentId, "a.pdf", SampleFiles.pdf(300_000));
        assertEquals(List.of(), verification.findings(commitmentId));

        executeWithoutTriggers(table, "update %s set %s '%s'".formatted(table, change, item));

        assertEquals(
                finding.formatted(item),
                verification.findings(commitmentId).getFirst().what().fr());
    }

    @Test
    void withdrawn_evidence_verifies_without_findings() {
        var item = publishedFile(Tokens.agency("cocom"), commitmentId, "a.pdf", SampleFiles.pdf(300_000));
        withdraw(Tokens.staff(), item).statusCode(200);

        assertEquals(List.of(), verification.findings(commitmentId));
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, 9, la fin du journal a été changée", "INTERNAL, 2, la fin du journal interne a été changée"})
    void a_truncated_chain_is_detected(String chain, int last, String finding) throws SQLException {
        executeWithoutTriggers(
                "journal_entry",
                "delete from journal_entry where chain = '%s' and position = %d and %s"
                        .formatted(chain, last, ofTheCommitment()));

        assertEquals(
                List.of(finding, "un fait n’est pas inscrit au journal"),
                verification.findings(commitmentId).stream()
                        .map(found -> found.what().fr())
                        .toList());
    }

    /**
     * Internal entries from before there were two chains stay in the public chain, into which they were hashed; the
     * format of entries is the same in both chains.
     */
    @Test
    void internal_entries_from_before_separate_chains_verify_in_the_public_chain() throws SQLException {
        commitmentId = TestCommitments.of("cocom");
        ask(Tokens.staff(), commitmentId, "internal").statusCode(201);
        executeWithoutTriggers("journal_entry", "update journal_entry set chain = 'PUBLIC' where " + ofTheCommitment());
        execute("""
                update commitment set journal_length = 1, journal_hash = internal_journal_hash, internal_journal_length = 0,
                       internal_journal_hash = null where id = '%s'
                """.formatted(commitmentId));

        deadline(Tokens.staff(), commitmentId, "2032-01-01").statusCode(201);
        ask(Tokens.staff(), commitmentId, "internal").statusCode(201);

        assertEquals(List.of(), verification.findings(commitmentId));
    }

    @Test
    void a_state_that_does_not_match_the_facts_is_detected() throws SQLException {
        execute("update commitment set implementation_status = 'NOT_STARTED', short_title_fr = 'Pas ainsi' where id = '"
                + commitmentId + "'");

        assertEquals(
                List.of(
                        "de getoonde stand is niet de stand die uit de feiten volgt",
                        "de getoonde korte titel is niet de laatste die werd gegeven"),
                verification.findings(commitmentId).stream()
                        .map(found -> found.what().nl())
                        .toList());
    }

    private String ofTheCommitment() {
        return "commitment_row_id = (select row_id from commitment where id = '" + commitmentId + "')";
    }
}

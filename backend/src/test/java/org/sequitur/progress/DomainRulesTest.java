package org.sequitur.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;

/** The domain enforces the contract's limits itself, without a preceding contract validation. */
class DomainRulesTest {

    private static final EarlierReport NONE = new EarlierReport(null, null);

    private static final LocalizedText GOOD = new LocalizedText("Un titre", "Een titel");
    private static final String LINK = "https://example.org/rapport";

    @Test
    void evidence_accepts_only_web_urls() {
        assertRefused("/url", evidence(GOOD, "Cocom", null, "javascript:alert(1)"));
        assertRefused("/url", evidence(GOOD, "Cocom", null, "http://user:pass@example.org/"));
    }

    @Test
    void evidence_refuses_blank_texts_and_hidden_characters() {
        assertRefused("/title/fr", evidence(new LocalizedText(" ", "Een titel"), "Cocom", null, LINK));
        assertRefused("/title/nl", evidence(new LocalizedText("Un titre", "Een \u202Eletit"), "Cocom", null, LINK));
        assertRefused("/publisher", evidence(GOOD, "Co\u0000com", null, LINK));
        assertRefused("/publisher", evidence(GOOD, "a".repeat(301), null, LINK));
        assertRefused("/issuedOn", evidence(GOOD, "Cocom", LocalDate.of(9999, 1, 1), LINK));
    }

    @Test
    void a_file_name_with_hidden_characters_is_refused() {
        var file = new CreateEvidenceItem.File("rapport\u202Efdp.exe");
        assertRefused(
                "/file/name",
                new CreateEvidenceItem(EvidenceType.REPORT, GOOD, "Cocom", null, List.of("fr"), null, file));
    }

    @Test
    void a_draft_refuses_numbers_dates_and_texts_out_of_bounds() {
        assertRefused("/percentDone", content(99_999, null, null));
        assertRefused("/expectedOn", content(null, LocalDate.of(9999, 12, 31), null));
        assertRefused("/narrative/fr", content(null, null, new DraftText("a".repeat(200_000), null)));
        assertRefused("/narrative/nl", content(null, null, new DraftText(null, "\u202Eletit")));
    }

    @Test
    void publishing_an_older_draft_with_hidden_characters_is_refused() {
        // A draft as loaded from the database, saved before this rule existed.
        var draft = new ProgressReportDraft() {
            @Override
            Commitment commitment() {
                return new Commitment() {};
            }

            @Override
            Body publisher() {
                return new Body() {};
            }

            @Override
            ProgressReportContent content() {
                return DomainRulesTest.content(40, LocalDate.of(2027, 1, 1), new DraftText("Bon.", "G\u202Eoed."));
            }
        };
        var problem = assertThrows(
                Problem.class, () -> new ProgressReport(draft, List.of(), NONE, null, new Body() {}, Instant.now()));

        assertEquals("/narrative/nl", problem.issues().getFirst().name());
    }

    private static CreateEvidenceItem evidence(LocalizedText title, String publisher, LocalDate issuedOn, String url) {
        return new CreateEvidenceItem(EvidenceType.REPORT, title, publisher, issuedOn, List.of("fr"), url, null);
    }

    private static ProgressReportContent content(Integer percentDone, LocalDate expectedOn, DraftText narrative) {
        return new ProgressReportContent(
                ImplementationStatus.IN_PROGRESS,
                percentDone,
                expectedOn,
                narrative,
                Language.FR,
                null,
                null,
                null,
                null);
    }

    private static void assertRefused(String pointer, CreateEvidenceItem added) {
        var problem = assertThrows(Problem.class, () -> new EvidenceItem(new ProgressReportDraft(), added));
        assertEquals(pointer, problem.issues().getFirst().name());
    }

    private static void assertRefused(String pointer, ProgressReportContent content) {
        var problem = assertThrows(Problem.class, () -> new ProgressReportDraft().save(content, "user", Instant.now()));
        assertEquals(pointer, problem.issues().getFirst().name());
    }
}

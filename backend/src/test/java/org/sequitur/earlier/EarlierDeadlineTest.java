package org.sequitur.earlier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.EarlierSteps.DOCUMENT;
import static org.sequitur.testsupport.EarlierSteps.earlierDeadline;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** Parliament's staff enter a deadline that Parliament set before. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EarlierDeadlineTest extends EarlierFixture {

    @Test
    void days_late_count_from_a_deadline_that_has_passed_and_past_days_keep_what_the_register_showed() {
        earlierDeadline(staff, id, "2023-09-15", "2024-01-22")
                .statusCode(201)
                .body("kind", equalTo("set"))
                .body("entered", equalTo(true))
                .body("setOn", equalTo("2023-09-15"))
                .body("document", equalTo(DOCUMENT))
                .body("source", equalTo("https://example.org/echeance"))
                .body("superseded", nullValue())
                .body("by.kind", equalTo("parliament"));
        commitment(id)
                .body("deadline", equalTo("2024-01-22"))
                .body("deadlineEnteredOn", equalTo("2024-02-01"))
                .body("overdue", equalTo(true))
                .body("overdueDays", equalTo(10));
        setClock("2024-02-10T12:00");
        get("/commitments/" + id + "?asOf=2024-01-31")
                .body("deadline", nullValue())
                .body("deadlineEnteredOn", nullValue())
                .body("overdue", equalTo(false));
    }

    @Test
    void it_does_not_replace_one_that_was_set_later_and_a_newer_one_replaces_it() {
        deadline(staff, id, "2025-01-31").statusCode(201);
        setClock("2024-03-01T12:00");
        earlierDeadline(staff, id, "2024-01-31", "2024-06-30").statusCode(201).body("superseded", equalTo(true));
        commitment(id).body("deadline", equalTo("2025-01-31")).body("deadlineEnteredOn", nullValue());

        earlierDeadline(staff, id, "2024-02-01", "2024-07-31").statusCode(201).body("superseded", nullValue());
        commitment(id).body("deadline", equalTo("2024-07-31"));
        deadline(staff, id, "2026-01-31").statusCode(201);
        commitment(id).body("deadline", equalTo("2026-01-31")).body("deadlineEnteredOn", nullValue());
    }

    @Test
    void of_two_entered_deadlines_the_one_that_was_set_last_applies() {
        earlierDeadline(staff, id, "2023-11-01", "2024-11-01").statusCode(201);
        earlierDeadline(staff, id, "2023-10-01", "2024-10-01").statusCode(201).body("superseded", equalTo(true));
        commitment(id).body("deadline", equalTo("2024-11-01"));
        earlierDeadline(staff, id, "2023-11-01", "2024-12-01").statusCode(201);
        commitment(id).body("deadline", equalTo("2024-12-01"));
    }

    @Test
    void it_does_not_replace_one_that_was_granted_later_and_replaces_one_that_was_only_requested() {
        var requested = text(deadline(officer, id, "2025-01-31").statusCode(201), "/deadlineId");
        setClock("2024-03-01T12:00");
        earlierDeadline(staff, id, "2024-01-31", "2024-06-30").statusCode(201).body("superseded", nullValue());
        commitment(id).body("deadline", equalTo("2024-06-30"));

        decide(staff, requested, "granted").statusCode(200);
        earlierDeadline(staff, id, "2024-02-15", "2024-07-31").statusCode(201).body("superseded", equalTo(true));
        commitment(id).body("deadline", equalTo("2025-01-31"));
    }

    @Test
    void of_a_closed_request_it_is_in_the_history_alone() {
        close(staff, id, "overtaken").statusCode(201);
        earlierDeadline(staff, id, "2023-09-15", "2024-01-22").statusCode(201);
        commitment(id).body("deadline", nullValue()).body("deadlineEnteredOn", nullValue());
    }

    @Test
    void history_feed_calendar_and_exports_mark_it() {
        earlierDeadline(staff, id, "2023-09-15", "2024-12-22").statusCode(201);
        get("/commitments/" + id + "/history")
                .body("items.kind", contains("deadlineEntered"))
                .body("items.madeOn", contains("2023-09-15"));
        get("/feeds/fr?commitment=" + id).body(containsString("Échéance antérieure encodée par le Parlement"));
        get("/feeds/nl?commitment=" + id).body(containsString("Eerdere uiterste datum ingevoerd door het Parlement"));
        get("/calendars/fr?resolution=" + resolution).body(containsString("20241222"));
        var row = EarlierRows.only("deadlines", resolution);
        assertTrue(row.contains(",2023-09-15,"), row);
        assertTrue(row.contains(DOCUMENT), row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-06-29", "2024-02-02"})
    void a_day_before_the_adoption_or_in_the_future_is_refused(String day) {
        earlierDeadline(staff, id, day, "2024-12-31")
                .statusCode(400)
                .body(issue("/setOn") + ".type", endsWith(":invalidInput"));
    }

    @Test
    void a_deadline_before_the_day_on_which_it_was_set_is_refused() {
        earlierDeadline(staff, id, "2023-12-01", "2023-11-30")
                .statusCode(400)
                .body(issue("/deadline") + ".type", endsWith(":invalidInput"));
        earlierDeadline(staff, id, "2023-12-01", "2023-12-01").statusCode(201);
    }

    @Test
    void its_document_is_withdrawn_with_its_text_and_the_journal_stays_valid() {
        var path = "/deadlines/"
                + text(earlierDeadline(staff, id, "2023-09-15", "2024-12-22").statusCode(201), "/deadlineId");

        withdraw(staff, path + "/withdrawal", "mot").statusCode(200);

        get(path)
                .body("entered", equalTo(true))
                .body("setOn", equalTo("2023-09-15"))
                .body("document", nullValue())
                .body("source", nullValue());
    }
}

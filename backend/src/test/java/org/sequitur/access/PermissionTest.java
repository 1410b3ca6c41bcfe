package org.sequitur.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.access.Permission.ANSWER;
import static org.sequitur.access.Permission.ASK;
import static org.sequitur.access.Permission.ASSESS;
import static org.sequitur.access.Permission.CLOSE;
import static org.sequitur.access.Permission.DECIDE_DEADLINE;
import static org.sequitur.access.Permission.DECLARE_NOT_COMPETENT;
import static org.sequitur.access.Permission.INTRODUCE_REPORTS;
import static org.sequitur.access.Permission.RECORD_RESPONSE;
import static org.sequitur.access.Permission.REPORT;
import static org.sequitur.access.Permission.REQUEST_DEADLINE;
import static org.sequitur.access.Permission.RETITLE;
import static org.sequitur.access.Permission.SEE_DRAFTS;
import static org.sequitur.access.Permission.SEE_INTERNAL_QUESTIONS;
import static org.sequitur.access.Permission.SET_DEADLINE;
import static org.sequitur.access.Permission.WITHDRAW_EVIDENCE;
import static org.sequitur.access.Permission.WITHDRAW_OWN_TEXT;
import static org.sequitur.access.Permission.WITHDRAW_TEXT;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Repeats the table of permissions on purpose: AccessTableTest reads the table itself and would accept an error in it.
 */
class PermissionTest {

    @Test
    void only_the_owner_reports_and_answers() {
        assertEquals(
                Set.of(REPORT, SEE_DRAFTS, DECLARE_NOT_COMPETENT, REQUEST_DEADLINE, ANSWER),
                permissionsOf(Permission.Key.OWNER));
    }

    @Test
    void only_parliament_assesses_decides_and_closes() {
        assertEquals(
                Set.of(
                        ASSESS,
                        RECORD_RESPONSE,
                        SET_DEADLINE,
                        DECIDE_DEADLINE,
                        CLOSE,
                        ASK,
                        RETITLE,
                        INTRODUCE_REPORTS,
                        WITHDRAW_TEXT),
                permissionsOf(Permission.Key.PARLIAMENT));
    }

    @Test
    void owner_and_parliament_withdraw_evidence_and_read_internal_questions() {
        assertEquals(Set.of(WITHDRAW_EVIDENCE, SEE_INTERNAL_QUESTIONS), permissionsOf(Permission.Key.EITHER));
    }

    @Test
    void a_body_withdraws_texts_that_it_published() {
        assertEquals(Set.of(WITHDRAW_OWN_TEXT), permissionsOf(Permission.Key.PUBLISHER));
    }

    private static Set<Permission> permissionsOf(Permission.Key key) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.key() == key)
                .collect(Collectors.toSet());
    }
}

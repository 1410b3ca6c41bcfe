package org.sequitur.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table of all permissions, whichever feature declares them. AccessTableTest reads the declarations themselves and
 * would accept an error in them.
 */
class PermissionTest {

    @Test
    void only_the_owner_declares_itself_not_competent_and_requests_a_deadline() {
        assertEquals(Set.of("DECLARE_NOT_COMPETENT", "REQUEST_DEADLINE"), permissionsOf(Permission.Key.OWNER));
    }

    @Test
    void owner_and_joint_owners_report_and_answer() {
        assertEquals(Set.of("REPORT", "ANSWER"), permissionsOf(Permission.Key.RESPONSIBLE));
    }

    @Test
    void only_parliament_assesses_decides_and_closes() {
        assertEquals(
                Set.of(
                        "ASSESS",
                        "RECORD_RESPONSE",
                        "ENTER_REPORT",
                        "ENTER_RESPONSE",
                        "ENTER_DEADLINE",
                        "ENTER_FACTS",
                        "SET_DEADLINE",
                        "DECIDE_DEADLINE",
                        "CLOSE",
                        "ASK",
                        "RETITLE",
                        "CORRECT",
                        "LINK",
                        "DECIDE_OWNER",
                        "INTRODUCE_REPORTS",
                        "CLASSIFY",
                        "PREPARE_RESOLUTIONS",
                        "PREPARE_SITTINGS",
                        "RUN_ROUNDS",
                        "WITHDRAW_TEXT",
                        "WITHDRAW_EVIDENCE"),
                permissionsOf(Permission.Key.PARLIAMENT));
    }

    @Test
    void owner_and_parliament_read_internal_questions() {
        assertEquals(Set.of("SEE_INTERNAL_QUESTIONS"), permissionsOf(Permission.Key.EITHER));
    }

    @Test
    void the_body_for_which_a_user_reports_sees_its_drafts() {
        assertEquals(Set.of("SEE_DRAFTS"), permissionsOf(Permission.Key.REPORTER));
    }

    @Test
    void a_body_withdraws_texts_and_evidence_that_it_published() {
        assertEquals(Set.of("WITHDRAW_OWN_TEXT", "WITHDRAW_OWN_EVIDENCE"), permissionsOf(Permission.Key.PUBLISHER));
    }

    private static Set<String> permissionsOf(Permission.Key key) {
        return Permissions.ALL.stream()
                .filter(permission -> permission.key() == key)
                .map(Permission::name)
                .collect(Collectors.toSet());
    }
}

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
    void only_the_owner_reports_and_answers() {
        assertEquals(
                Set.of("REPORT", "SEE_DRAFTS", "DECLARE_NOT_COMPETENT", "REQUEST_DEADLINE", "ANSWER"),
                permissionsOf(Permission.Key.OWNER));
    }

    @Test
    void only_parliament_assesses_decides_and_closes() {
        assertEquals(
                Set.of(
                        "ASSESS",
                        "RECORD_RESPONSE",
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
                        "WITHDRAW_TEXT",
                        "WITHDRAW_EVIDENCE"),
                permissionsOf(Permission.Key.PARLIAMENT));
    }

    @Test
    void owner_and_parliament_read_internal_questions() {
        assertEquals(Set.of("SEE_INTERNAL_QUESTIONS"), permissionsOf(Permission.Key.EITHER));
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

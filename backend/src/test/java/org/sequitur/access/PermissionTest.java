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

/** The table said a second time: the test of every cell takes it as it is, and would hold the API to a wrong one too. */
class PermissionTest {

    @Test
    void the_owner_alone_speaks_for_itself() {
        assertEquals(
                Set.of(REPORT, SEE_DRAFTS, DECLARE_NOT_COMPETENT, REQUEST_DEADLINE, ANSWER),
                whose(Permission.Key.OWNER));
    }

    @Test
    void parliament_alone_judges_and_steers() {
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
                whose(Permission.Key.PARLIAMENT));
    }

    @Test
    void either_protects_people_and_reads_what_was_asked_in_private() {
        assertEquals(Set.of(WITHDRAW_EVIDENCE, SEE_INTERNAL_QUESTIONS), whose(Permission.Key.EITHER));
    }

    @Test
    void a_body_takes_back_what_it_published_itself() {
        assertEquals(Set.of(WITHDRAW_OWN_TEXT), whose(Permission.Key.PUBLISHER));
    }

    private static Set<Permission> whose(Permission.Key key) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.key() == key)
                .collect(Collectors.toSet());
    }
}

package org.sequitur.access;

import static org.sequitur.access.Attempt.hidden;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.withdraw;

import java.util.List;
import java.util.Set;
import org.sequitur.testsupport.Tokens;

/** Requests about published evidence. */
final class EvidenceAttempts {

    static final List<Attempt> ALL = List.of(
            new Attempt(
                    "withdraw evidence",
                    Set.of(Permission.WITHDRAW_EVIDENCE, Permission.WITHDRAW_OWN_EVIDENCE),
                    false,
                    (token, commitmentId) -> withdraw(token, published(commitmentId))),
            hidden(
                    "take over evidence into a draft",
                    Permission.SEE_DRAFTS,
                    (token, commitmentId) -> post(
                            token,
                            draft(Tokens.agency("cocom"), commitmentId, "{}").path() + "/reusedEvidenceItems",
                            "{ \"evidenceItemIds\": [\"" + published(commitmentId) + "\"] }")));

    private EvidenceAttempts() {}

    /** @return the id of an item */
    private static String published(String commitmentId) {
        var report = publishedWithEvidence(Tokens.agency("cocom"), commitmentId, "implemented");
        return text(get("/progressReports/" + report), "/evidenceItems/0/evidenceItemId");
    }
}

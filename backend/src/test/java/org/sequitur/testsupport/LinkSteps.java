package org.sequitur.testsupport;

import static org.sequitur.testsupport.ApiSteps.post;

import io.restassured.response.ValidatableResponse;

/** Links requests of different resolutions, and ends the links. */
public final class LinkSteps {

    private LinkSteps() {}

    /** Links the commitment to an unused one of another resolution. */
    public static ValidatableResponse link(String token, String commitmentId) {
        return link(token, commitmentId, "same", TestCommitments.ofAnotherResolution("cocom"));
    }

    /** @param reason marks the reason in both languages */
    public static ValidatableResponse link(
            String token, String commitmentId, String relation, String otherId, String reason) {
        return post(
                token, "/commitments/" + commitmentId + "/commitmentLinks", """
                { "kind": "linked", "relation": "%1$s", "linkedCommitmentId": "%2$s",
                  "reason": { "fr": "%3$s en français", "nl": "%3$s in het Nederlands" }, "originalLanguage": "fr" }""".formatted(relation, otherId, reason));
    }

    public static ValidatableResponse link(String token, String commitmentId, String relation, String otherId) {
        return link(token, commitmentId, relation, otherId, "mot");
    }

    public static ValidatableResponse unlink(String token, String commitmentId, String otherId) {
        return post(
                token,
                "/commitments/" + commitmentId + "/commitmentLinks",
                "{ \"kind\": \"unlinked\", \"linkedCommitmentId\": \"%s\", \"reason\": %s, \"originalLanguage\": \"nl\" }"
                        .formatted(otherId, SensitiveText.bilingual("mot")));
    }
}

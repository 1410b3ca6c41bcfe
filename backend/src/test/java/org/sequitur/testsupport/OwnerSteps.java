package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.respond;

import io.restassured.response.ValidatableResponse;

/** Hands commitments over to other bodies, or keeps their owners. */
public final class OwnerSteps {

    private OwnerSteps() {}

    public static ValidatableResponse handOver(String token, String commitmentId, String from, String to) {
        return handOver(token, commitmentId, from, to, "mot");
    }

    /** @param reason marks the reason in both languages */
    public static ValidatableResponse handOver(
            String token, String commitmentId, String from, String to, String reason) {
        return decide(token, commitmentId, """
                "kind": "handedOver", "fromBodyId": "%s", "toBodyId": "%s", "document": "Ordonnance du 14 mars 2026",
                "source": "https://example.org/ordonnance", "reason": %s""".formatted(from, to, SensitiveText.bilingual(reason)));
    }

    public static ValidatableResponse keep(String token, String commitmentId, String owner, String reason) {
        return decide(token, commitmentId, """
                "kind": "ownerKept", "fromBodyId": "%s", "reason": %s""".formatted(owner, SensitiveText.bilingual(reason)));
    }

    /** @param properties of the request body, but for the original language */
    public static ValidatableResponse decide(String token, String commitmentId, String properties) {
        return post(
                token,
                "/commitments/" + commitmentId + "/ownerDecisions",
                "{ %s, \"originalLanguage\": \"fr\" }".formatted(properties));
    }

    /** Declares Cocom not competent; Parliament keeps it. Returns the path of the decision. */
    static String kept(String commitmentId, String reason) {
        respond(Tokens.agency("cocom"), commitmentId, "notCompetent", "2024-01-01")
                .statusCode(201);
        var kept = keep(Tokens.staff(), commitmentId, "cocom", reason).statusCode(201);
        return "/ownerDecisions/" + text(kept, "/ownerDecisionId");
    }
}

package org.sequitur.response;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.sequitur.access.Permission;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.statement.DraftedStatement;
import org.sequitur.statement.StatementKind;
import org.sequitur.statement.StatementTargets;

/** Responses of the Government and declarations of owners as drafts. */
class DraftedResponses {

    private DraftedResponses() {}

    @Produces
    @Singleton
    static DraftedStatement response(Commitments commitments, GovernmentResponseResource operations) {
        return of(
                new StatementKind("GOVERNMENT_RESPONSE"),
                GovernmentResponseFactKind.RECORD_RESPONSE,
                commitments,
                operations);
    }

    @Produces
    @Singleton
    static DraftedStatement earlierResponse(Commitments commitments, GovernmentResponseResource operations) {
        return DraftedStatement.of(
                new StatementKind("EARLIER_RESPONSE"),
                GovernmentResponseFactKind.ENTER_RESPONSE,
                StatementTargets.of(commitments),
                CreateEarlierResponse.class,
                "explanation",
                (commitmentId, entered, ifMatch) -> operations
                        .createEarlierResponse(commitmentId, entered, null)
                        .governmentResponseId());
    }

    /** A body declares that it is not competent, on the day of the publication. */
    @Produces
    @Singleton
    static DraftedStatement declaration(Commitments commitments, GovernmentResponseResource operations, Clock clock) {
        return of(
                        new StatementKind("DECLARATION"),
                        GovernmentResponseFactKind.DECLARE_NOT_COMPETENT,
                        commitments,
                        operations)
                .with(Map.of(
                        "response", _ -> GovernmentResponse.NOT_COMPETENT.code(),
                        "respondedOn", _ -> BrusselsTime.today(clock).toString(),
                        "source", _ -> null));
    }

    private static DraftedStatement of(
            StatementKind kind, Permission permission, Commitments commitments, GovernmentResponseResource operations) {
        return DraftedStatement.of(
                kind,
                permission,
                StatementTargets.of(commitments),
                CreateGovernmentResponse.class,
                "explanation",
                (commitmentId, recorded, ifMatch) -> operations
                        .createGovernmentResponse(commitmentId, recorded, null)
                        .governmentResponseId());
    }
}

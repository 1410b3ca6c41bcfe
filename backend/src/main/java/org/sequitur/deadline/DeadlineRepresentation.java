package org.sequitur.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.journal.PartyRepresentation;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** A deadline in the public API. */
public record DeadlineRepresentation(
        UUID deadlineId,
        String href,
        CommitmentReference commitment,
        LocalDate deadline,
        String kind,
        Boolean entered,
        LocalDate setOn,
        Boolean superseded,
        String document,
        String source,
        PartyRepresentation by,
        LocalizedText reason,
        Language originalLanguage,
        WithdrawalRepresentation withdrawal,
        Decision decision,
        OffsetDateTime publishedAt)
        implements HasHref {

    /** Whether Parliament still has to decide on it: it was requested, and the owner did not withdraw the request. */
    @JsonIgnore
    public boolean isUndecided() {
        return by.body() != null
                && decision == null
                && (withdrawal == null || withdrawal.by().body() == null);
    }

    /** Parliament's decision on a requested deadline. */
    public record Decision(
            DecisionOutcome outcome,
            LocalizedText reason,
            Language originalLanguage,
            WithdrawalRepresentation withdrawal,
            OffsetDateTime publishedAt) {

        static Decision of(DeadlineDecision decision, WithdrawalRepresentation withdrawal) {
            return new Decision(
                    decision.outcome(),
                    decision.reason(),
                    decision.originalLanguage(),
                    withdrawal,
                    BrusselsTime.timeOf(decision.publishedAt()));
        }
    }

    /** @param decision null if there is none */
    static DeadlineRepresentation of(
            Deadline deadline, WithdrawalRepresentation withdrawal, Decision decision, PublicAddress address) {
        return new DeadlineRepresentation(
                deadline.id(),
                address.to("deadlines", deadline.id().toString()),
                CommitmentReference.of(deadline.commitment(), address),
                deadline.deadline(),
                deadline.isRequest() ? "request" : "set",
                deadline.isEntered() ? true : null,
                deadline.daySet(),
                deadline.isSuperseded() ? true : null,
                deadline.cited().document(),
                deadline.cited().source(),
                PartyRepresentation.of(deadline.body(), address),
                deadline.reason(),
                deadline.originalLanguage(),
                withdrawal,
                decision,
                BrusselsTime.timeOf(deadline.publishedAt()));
    }
}

package org.sequitur.deadline;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sequitur.access.Permission;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Ids;
import org.sequitur.journal.OpenTask;
import org.sequitur.journal.OpenTasks;
import org.sequitur.statement.DraftedStatement;
import org.sequitur.statement.StatementKind;
import org.sequitur.statement.StatementSubject;
import org.sequitur.statement.StatementTarget;
import org.sequitur.statement.StatementTargets;

/** Deadlines, requests for them, and decisions on these as drafts. */
class DraftedDeadlines {

    private DraftedDeadlines() {}

    @Produces
    @Singleton
    static DraftedStatement deadline(Commitments commitments, DeadlineResource operations) {
        return of(
                new StatementKind("DEADLINE"),
                DeadlineFactKind.SET_DEADLINE,
                StatementTargets.of(commitments),
                operations);
    }

    @Produces
    @Singleton
    static DraftedStatement earlierDeadline(Commitments commitments, DeadlineResource operations) {
        return DraftedStatement.of(
                new StatementKind("EARLIER_DEADLINE"),
                DeadlineFactKind.ENTER_DEADLINE,
                StatementTargets.of(commitments),
                CreateEarlierDeadline.class,
                "reason",
                (commitmentId, entered, ifMatch) -> operations
                        .createEarlierDeadline(commitmentId, entered, null)
                        .deadlineId());
    }

    /** While Parliament has not decided on a request, there is no other. */
    @Produces
    @Singleton
    static DraftedStatement deadlineRequest(Commitments commitments, OpenTasks openTasks, DeadlineResource operations) {
        return of(
                new StatementKind("DEADLINE_REQUEST"),
                DeadlineFactKind.REQUEST_DEADLINE,
                StatementTargets.of(
                        commitments,
                        commitment -> openTasks
                                .latest(OpenTask.Kind.DECISION, commitment)
                                .isEmpty()),
                operations);
    }

    @Produces
    @Singleton
    static DraftedStatement deadlineDecision(
            Commitments commitments, Deadlines deadlines, OpenTasks openTasks, DeadlineResource operations) {
        return DraftedStatement.of(
                new StatementKind("DEADLINE_DECISION"),
                DeadlineDecisionFactKind.DECIDE_DEADLINE,
                new StatementTargets(
                        deadlineId ->
                                StatementTarget.of(deadlines.get(deadlineId).commitment()),
                        deadlineId -> StatementTarget.of(
                                commitments.lock(deadlines.lock(deadlineId).commitment())),
                        deadlineId -> new StatementSubject(openTasks.isOpen(Ids.uuid(deadlineId)))),
                CreateDeadlineDecision.class,
                "reason",
                (deadlineId, decided, ifMatch) ->
                        operations.decideDeadline(deadlineId, decided).deadlineId());
    }

    private static DraftedStatement of(
            StatementKind kind, Permission permission, StatementTargets targets, DeadlineResource operations) {
        return DraftedStatement.of(
                kind,
                permission,
                targets,
                CreateDeadline.class,
                "reason",
                (commitmentId, wanted, ifMatch) ->
                        operations.createDeadline(commitmentId, wanted, null).deadlineId());
    }
}

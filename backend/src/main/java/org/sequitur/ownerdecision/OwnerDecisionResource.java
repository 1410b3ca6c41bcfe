package org.sequitur.ownerdecision;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sequitur.api.OwnerDecisionsApi;
import org.sequitur.export.FactExports;
import org.sequitur.journal.FactOperations;
import org.sequitur.journal.OpenTask;
import org.sequitur.journal.OpenTasks;
import org.sequitur.platform.export.Export;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.plausibility.PlausibilityCheck;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.withdrawal.CreateWithdrawal;
import org.sequitur.withdrawal.WithdrawText;
import org.sequitur.withdrawal.WithdrawalRepresentation;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class OwnerDecisionResource implements OwnerDecisionsApi {

    private final OwnerDecisions decisions;
    private final OwnerDecisionRules rules;
    private final OpenTasks openTasks;
    private final FactOperations operations;
    private final FactExports exports;
    private final OwnerDecisionTable table;
    private final WithdrawText texts;

    OwnerDecisionResource(
            OwnerDecisions decisions,
            OwnerDecisionRules rules,
            OpenTasks openTasks,
            FactOperations operations,
            FactExports exports,
            OwnerDecisionTable table,
            WithdrawText texts) {
        this.decisions = decisions;
        this.rules = rules;
        this.openTasks = openTasks;
        this.operations = operations;
        this.exports = exports;
        this.table = table;
        this.texts = texts;
    }

    @Override
    public OwnerDecisionRepresentation createOwnerDecision(
            String commitmentId, CreateOwnerDecision input, String idempotencyKey) {
        return getOwnerDecision(operations.publish(
                commitmentId, Set.of(OwnerDecisionFactKind.DECIDE_OWNER), idempotencyKey, input, (commitment, at) -> {
                    var to = rules.newOwner(input);
                    var declaration = openTasks.latest(OpenTask.Kind.OWNER_DECISION, commitment);
                    rules.check(input, commitment, declaration);
                    var decision = new OwnerDecision(commitment, input, to, declaration.orElse(null), at);
                    PlausibilityCheck.of(input.confirmed(), BrusselsTime.of(at))
                            .text("/reason", input.reason())
                            .requireConfirmed();
                    return decision;
                }));
    }

    @Override
    public OwnerDecisionRepresentation getOwnerDecision(String ownerDecisionId) {
        return decisions.represent(decisions.get(ownerDecisionId));
    }

    @Override
    public Page<OwnerDecisionRepresentation> listOwnerDecisions(String commitmentId, Integer page, Integer pageSize) {
        return operations.page(commitmentId, page, pageSize, decisions);
    }

    @Override
    public WithdrawalRepresentation withdrawOwnerDecision(String ownerDecisionId, CreateWithdrawal why) {
        return texts.withdraw(ownerDecisionId, why, OwnerDecision.TEXT);
    }

    @Override
    public Export exportOwnerDecisions(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> owner,
            LocalDate asOf,
            String format) {
        var criteria = new ResolutionCriteria(session, committee, policyArea);
        return exports.of(table, resolution, criteria, owner, asOf, format);
    }
}

package org.sequitur.link;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sequitur.api.CommitmentLinksApi;
import org.sequitur.commitment.Commitment;
import org.sequitur.export.FactExports;
import org.sequitur.journal.FactOperations;
import org.sequitur.journal.Facts;
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
class CommitmentLinkResource implements CommitmentLinksApi {

    private final CommitmentLinks links;
    private final LinkRules rules;
    private final Facts facts;
    private final FactOperations operations;
    private final FactExports exports;
    private final CommitmentLinkTable table;
    private final WithdrawText texts;

    CommitmentLinkResource(
            CommitmentLinks links,
            LinkRules rules,
            Facts facts,
            FactOperations operations,
            FactExports exports,
            CommitmentLinkTable table,
            WithdrawText texts) {
        this.links = links;
        this.rules = rules;
        this.facts = facts;
        this.operations = operations;
        this.exports = exports;
        this.table = table;
        this.texts = texts;
    }

    @Override
    public CommitmentLinkRepresentation createCommitmentLink(
            String commitmentId, CreateCommitmentLink input, String idempotencyKey) {
        return getCommitmentLink(operations.publish(
                commitmentId,
                Set.of(CommitmentLinkFactKind.LINK),
                idempotencyKey,
                input,
                (commitment, at) -> publish(input, commitment, at)));
    }

    /**
     * Publishes the fact about the other commitment, and returns the one about this. Two requests that lock the same two
     * commitments in opposite order end in a deadlock, after which one is retried.
     */
    private CommitmentLink publish(CreateCommitmentLink input, Commitment commitment, Instant at) {
        var other = rules.lockLinkedCommitment(input, commitment);
        var relation = rules.relation(input, commitment, other);
        var statement = CommitmentLink.create(commitment, relation, other, input, at);
        PlausibilityCheck.of(input.confirmed(), BrusselsTime.of(at))
                .text("/reason", input.reason())
                .requireConfirmed();
        facts.add(statement.aboutLinked());
        return statement.about();
    }

    @Override
    public CommitmentLinkRepresentation getCommitmentLink(String commitmentLinkId) {
        return links.represent(links.get(commitmentLinkId));
    }

    @Override
    public Page<CommitmentLinkRepresentation> listCommitmentLinks(String commitmentId, Integer page, Integer pageSize) {
        return operations.page(commitmentId, page, pageSize, links);
    }

    @Override
    public WithdrawalRepresentation withdrawCommitmentLink(String commitmentLinkId, CreateWithdrawal why) {
        return texts.withdraw(commitmentLinkId, why, CommitmentLink.TEXT);
    }

    @Override
    public Export exportCommitmentLinks(
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

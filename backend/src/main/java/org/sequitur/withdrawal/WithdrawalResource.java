package org.sequitur.withdrawal;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.sequitur.api.WithdrawalsApi;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.Ids;
import org.sequitur.platform.observation.AuditedOperations;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.retry.TransactionRetry;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class WithdrawalResource implements WithdrawalsApi {

    private final WithdrawText texts;
    private final Withdrawals withdrawals;
    private final FactKinds kinds;
    private final EntityManager database;

    WithdrawalResource(WithdrawText texts, Withdrawals withdrawals, FactKinds kinds, EntityManager database) {
        this.texts = texts;
        this.withdrawals = withdrawals;
        this.kinds = kinds;
        this.database = database;
    }

    @Produces
    @Singleton
    static AuditedOperations audited() {
        return AuditedOperations.matching("withdraw.*");
    }

    @Override
    public WithdrawalRepresentation getWithdrawal(String withdrawalId) {
        var id = Ids.uuid(withdrawalId);
        return Stream.of(TextWithdrawal.TEXT, kinds.text("EVIDENCE_WITHDRAWAL"))
                .flatMap(text -> database.createQuery("from " + text.entity() + " where id = ?1", WithdrawalFact.class)
                        .setParameter(1, id)
                        .getResultStream())
                .findFirst()
                .filter(texts::isVisible)
                .map(withdrawals::represent)
                .orElseThrow(() -> Problem.notFound(withdrawalId));
    }

    @Override
    public WithdrawalRepresentation withdrawWithdrawal(String withdrawalId, CreateWithdrawal why) {
        return texts.withdraw(withdrawalId, why, TextWithdrawal.TEXT, kinds.text("EVIDENCE_WITHDRAWAL"));
    }

    @Override
    public WithdrawalRepresentation withdrawAnswer(String answerId, CreateWithdrawal why) {
        return texts.withdraw(answerId, why, kinds.text("ANSWER"));
    }

    @Override
    public WithdrawalRepresentation withdrawAssessment(String assessmentId, CreateWithdrawal why) {
        return texts.withdraw(assessmentId, why, kinds.text("ASSESSMENT"));
    }

    @Override
    public WithdrawalRepresentation withdrawClosure(String closureId, CreateWithdrawal why) {
        return texts.withdraw(closureId, why, kinds.text("CLOSURE"));
    }

    @Override
    public WithdrawalRepresentation withdrawDeadline(String deadlineId, CreateWithdrawal why) {
        return texts.withdraw(deadlineId, why, kinds.text("DEADLINE"));
    }

    @Override
    public WithdrawalRepresentation withdrawDeadlineDecision(String deadlineId, CreateWithdrawal why) {
        return texts.withdraw(deadlineId, why, kinds.text("DEADLINE_DECISION"));
    }

    @Override
    public WithdrawalRepresentation withdrawGovernmentResponse(String governmentResponseId, CreateWithdrawal why) {
        return texts.withdraw(governmentResponseId, why, kinds.text("GOVERNMENT_RESPONSE"));
    }

    @Override
    public WithdrawalRepresentation withdrawProgressReport(String progressReportId, CreateWithdrawal why) {
        return texts.withdraw(progressReportId, why, kinds.text("PROGRESS_REPORT"));
    }

    @Override
    public WithdrawalRepresentation withdrawQuestion(String questionId, CreateWithdrawal why) {
        return texts.withdraw(questionId, why, kinds.text("QUESTION"));
    }

    @Override
    public WithdrawalRepresentation withdrawShortTitle(String shortTitleId, CreateWithdrawal why) {
        return texts.withdraw(shortTitleId, why, kinds.text("SHORT_TITLE"));
    }
}

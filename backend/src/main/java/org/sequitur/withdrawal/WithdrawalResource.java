package org.sequitur.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.sequitur.api.WithdrawalsApi;
import org.sequitur.journal.Ids;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.problem.Problem;

@ApplicationScoped
@Transactional
class WithdrawalResource implements WithdrawalsApi {

    private final WithdrawText texts;
    private final Withdrawals withdrawals;
    private final EntityManager database;

    WithdrawalResource(WithdrawText texts, Withdrawals withdrawals, EntityManager database) {
        this.texts = texts;
        this.withdrawals = withdrawals;
        this.database = database;
    }

    @Override
    public WithdrawalRepresentation getWithdrawal(String withdrawalId) {
        var id = Ids.uuid(withdrawalId);
        return Stream.of(PublishedText.TEXT_WITHDRAWAL, PublishedText.EVIDENCE_WITHDRAWAL)
                .flatMap(text -> database.createQuery("from " + text.entity() + " where id = ?1", WithdrawalFact.class)
                        .setParameter(1, id)
                        .getResultStream())
                .findFirst()
                .filter(texts::isVisible)
                .map(withdrawals::represent)
                .orElseThrow(() -> Problem.notFound(withdrawalId));
    }

    @Override
    public WithdrawalRepresentation withdrawWithdrawal(String withdrawalId, NewWithdrawal why) {
        return texts.withdraw(withdrawalId, why, PublishedText.TEXT_WITHDRAWAL, PublishedText.EVIDENCE_WITHDRAWAL);
    }

    @Override
    public WithdrawalRepresentation withdrawAnswer(String answerId, NewWithdrawal why) {
        return texts.withdraw(answerId, why, PublishedText.ANSWER);
    }

    @Override
    public WithdrawalRepresentation withdrawAssessment(String assessmentId, NewWithdrawal why) {
        return texts.withdraw(assessmentId, why, PublishedText.ASSESSMENT);
    }

    @Override
    public WithdrawalRepresentation withdrawClosure(String closureId, NewWithdrawal why) {
        return texts.withdraw(closureId, why, PublishedText.CLOSURE);
    }

    @Override
    public WithdrawalRepresentation withdrawDeadline(String deadlineId, NewWithdrawal why) {
        return texts.withdraw(deadlineId, why, PublishedText.DEADLINE);
    }

    @Override
    public WithdrawalRepresentation withdrawDeadlineDecision(String deadlineId, NewWithdrawal why) {
        return texts.withdraw(deadlineId, why, PublishedText.DEADLINE_DECISION);
    }

    @Override
    public WithdrawalRepresentation withdrawGovernmentResponse(String governmentResponseId, NewWithdrawal why) {
        return texts.withdraw(governmentResponseId, why, PublishedText.GOVERNMENT_RESPONSE);
    }

    @Override
    public WithdrawalRepresentation withdrawProgressReport(String progressReportId, NewWithdrawal why) {
        return texts.withdraw(progressReportId, why, PublishedText.PROGRESS_REPORT);
    }

    @Override
    public WithdrawalRepresentation withdrawQuestion(String questionId, NewWithdrawal why) {
        return texts.withdraw(questionId, why, PublishedText.QUESTION);
    }

    @Override
    public WithdrawalRepresentation withdrawShortTitle(String shortTitleId, NewWithdrawal why) {
        return texts.withdraw(shortTitleId, why, PublishedText.SHORT_TITLE);
    }
}

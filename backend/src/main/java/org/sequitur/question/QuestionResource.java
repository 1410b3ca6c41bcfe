package org.sequitur.question;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.QuestionsApi;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Facts;
import org.sequitur.platform.contention.TransactionRetry;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.time.DateRules;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class QuestionResource implements QuestionsApi {

    private final Commitments commitments;
    private final Questions questions;
    private final Answers answers;
    private final Facts facts;
    private final Access access;
    private final IdempotentRequests idempotentRequests;
    private final Clock clock;
    private final QuestionRepresentations representations;
    private final RequestUri requestUri;

    QuestionResource(
            Commitments commitments,
            Questions questions,
            Answers answers,
            Facts facts,
            Access access,
            IdempotentRequests idempotentRequests,
            Clock clock,
            QuestionRepresentations representations,
            RequestUri requestUri) {
        this.commitments = commitments;
        this.questions = questions;
        this.answers = answers;
        this.facts = facts;
        this.access = access;
        this.idempotentRequests = idempotentRequests;
        this.clock = clock;
        this.representations = representations;
        this.requestUri = requestUri;
    }

    @Override
    public QuestionRepresentation createQuestion(String commitmentId, NewQuestion asked, String idempotencyKey) {
        var commitment = commitments.lock(commitmentId);
        access.require(commitment, Permission.ASK);
        return getQuestion(idempotentRequests.id(idempotencyKey, asked, () -> {
            DateRules.mustNotBePast("/answerExpectedOn", asked.answerExpectedOn(), clock);
            return facts.add(new Question(commitment, asked, clock.instant())).id();
        }));
    }

    @Override
    public AnswerRepresentation createAnswer(String questionId, NewAnswer answered, String idempotencyKey) {
        var question = questions.lock(questionId);
        var commitment = question.commitment();
        access.require(commitment, Permission.ANSWER);
        return getAnswer(idempotentRequests.id(
                idempotencyKey,
                answered,
                () -> facts.add(new Answer(question, commitment, answered, clock.instant()))
                        .id()));
    }

    @Override
    public QuestionRepresentation getQuestion(String questionId) {
        var question = questions.get(questionId);
        return representations
                .of(List.of(question), answers.to(List.of(question)))
                .getFirst();
    }

    @Override
    public AnswerRepresentation getAnswer(String answerId) {
        return representations.of(List.of(answers.get(answerId))).getFirst();
    }

    @Override
    public Page<AnswerRepresentation> listAnswers(String questionId, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        var slice = answers.slice(questions.get(questionId), pageRequest);
        return Page.of(slice.with(representations.of(slice.items())), pageRequest, requestUri);
    }

    @Override
    public Page<QuestionRepresentation> listQuestions(String commitmentId, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        var slice = questions.slice(commitments.get(commitmentId), pageRequest);
        return Page.of(
                slice.with(representations.of(slice.items(), answers.to(slice.items()))), pageRequest, requestUri);
    }
}

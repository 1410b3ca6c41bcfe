package org.sequitur.question;

import static org.sequitur.question.QuestionMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.sequitur.access.Access;
import org.sequitur.api.QuestionsApi;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.FactOperations;
import org.sequitur.journal.Facts;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.platform.time.DateRules;
import org.sequitur.plausibility.PlausibilityCheck;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class QuestionResource implements QuestionsApi {

    private final FactOperations operations;
    private final Questions questions;
    private final Answers answers;
    private final Facts facts;
    private final Access access;
    private final IdempotentRequests idempotentRequests;
    private final Clock clock;
    private final QuestionRepresentations representations;
    private final RequestUri requestUri;

    QuestionResource(
            FactOperations operations,
            Questions questions,
            Answers answers,
            Facts facts,
            Access access,
            IdempotentRequests idempotentRequests,
            Clock clock,
            QuestionRepresentations representations,
            RequestUri requestUri) {
        this.operations = operations;
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
    public QuestionRepresentation createQuestion(String commitmentId, CreateQuestion asked, String idempotencyKey) {
        return getQuestion(operations.publish(
                commitmentId, Set.of(QuestionFactKind.ASK), idempotencyKey, asked, (commitment, at) -> {
                    DateRules.mustNotBePast("/answerExpectedOn", asked.answerExpectedOn(), clock);
                    var question = new Question(commitment, asked, at);
                    PlausibilityCheck.of(asked.confirmed(), BrusselsTime.of(at))
                            .text("/text", asked.text())
                            .dayAhead("/answerExpectedOn", asked.answerExpectedOn())
                            .requireConfirmed();
                    return question;
                }));
    }

    @Override
    public AnswerRepresentation createAnswer(String questionId, CreateAnswer answered, String idempotencyKey) {
        var question = questions.lock(questionId);
        var commitment = question.commitment();
        access.require(commitment, AnswerFactKind.ANSWER);
        var body = access.reportingBody(commitment);
        return getAnswer(idempotentRequests.id(
                idempotencyKey,
                answered,
                () -> facts.add(answer(question, commitment, body, answered)).id()));
    }

    private Answer answer(Question question, Commitment commitment, Body body, CreateAnswer answered) {
        if (question.isWithdrawn()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.withdrawn());
        }
        var answer = new Answer(question, commitment, body, answered, clock.instant());
        PlausibilityCheck.of(answered.confirmed(), BrusselsTime.today(clock))
                .text("/text", answered.text())
                .requireConfirmed();
        return answer;
    }

    @Override
    public QuestionRepresentation getQuestion(String questionId) {
        return questions.represent(questions.get(questionId));
    }

    @Override
    public AnswerRepresentation getAnswer(String answerId) {
        return representations.represent(List.of(answers.get(answerId))).getFirst();
    }

    @Override
    public Page<AnswerRepresentation> listAnswers(String questionId, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        var slice = answers.slice(questions.get(questionId), pageRequest);
        return Page.of(slice.with(representations.represent(slice.items())), pageRequest, requestUri);
    }

    @Override
    public Page<QuestionRepresentation> listQuestions(String commitmentId, Integer page, Integer pageSize) {
        return operations.page(commitmentId, page, pageSize, questions);
    }
}

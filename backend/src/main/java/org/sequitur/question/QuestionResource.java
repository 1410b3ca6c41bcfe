package org.sequitur.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.QuestionsApi;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Facts;
import org.sequitur.platform.http.Requested;
import org.sequitur.platform.idempotency.Once;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.time.Dates;

@ApplicationScoped
@Transactional
class QuestionResource implements QuestionsApi {

    private final Commitments commitments;
    private final Questions questions;
    private final Answers answers;
    private final Facts facts;
    private final Access access;
    private final Once once;
    private final Clock clock;
    private final QuestionRepresentations representations;
    private final Requested requested;

    QuestionResource(
            Commitments commitments,
            Questions questions,
            Answers answers,
            Facts facts,
            Access access,
            Once once,
            Clock clock,
            QuestionRepresentations representations,
            Requested requested) {
        this.commitments = commitments;
        this.questions = questions;
        this.answers = answers;
        this.facts = facts;
        this.access = access;
        this.once = once;
        this.clock = clock;
        this.representations = representations;
        this.requested = requested;
    }

    @Override
    public QuestionRepresentation createQuestion(String commitmentId, NewQuestion asked, String idempotencyKey) {
        var commitment = commitments.lock(commitmentId);
        access.require(commitment, Permission.ASK);
        return getQuestion(once.id(idempotencyKey, asked, () -> {
            Dates.mustNotBePast("/answerExpectedOn", asked.answerExpectedOn(), clock);
            return facts.add(new Question(commitment, asked, clock.instant())).id();
        }));
    }

    @Override
    public AnswerRepresentation createAnswer(String questionId, NewAnswer answered, String idempotencyKey) {
        var question = questions.lock(questionId);
        var commitment = question.commitment();
        access.require(commitment, Permission.ANSWER);
        return getAnswer(once.id(
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
        var asked = new PageRequest(page, pageSize);
        var slice = answers.slice(questions.get(questionId), asked);
        return Page.of(slice.with(representations.of(slice.items())), asked, requested);
    }

    @Override
    public Page<QuestionRepresentation> listQuestions(String commitmentId, Integer page, Integer pageSize) {
        var asked = new PageRequest(page, pageSize);
        var slice = questions.slice(commitments.get(commitmentId), asked);
        return Page.of(slice.with(representations.of(slice.items(), answers.to(slice.items()))), asked, requested);
    }
}

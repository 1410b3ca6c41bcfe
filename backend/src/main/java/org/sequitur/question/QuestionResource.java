package org.sequitur.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.QuestionsApi;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Facts;
import org.sequitur.platform.http.PublicAddress;
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
    private final PublicAddress address;
    private final Requested requested;

    QuestionResource(
            Commitments commitments,
            Questions questions,
            Answers answers,
            Facts facts,
            Access access,
            Once once,
            Clock clock,
            PublicAddress address,
            Requested requested) {
        this.commitments = commitments;
        this.questions = questions;
        this.answers = answers;
        this.facts = facts;
        this.access = access;
        this.once = once;
        this.clock = clock;
        this.address = address;
        this.requested = requested;
    }

    @Override
    public QuestionRepresentation createQuestion(String commitmentId, NewQuestion asked, String idempotencyKey) {
        var commitment = commitments.lock(commitmentId);
        access.require(commitment, Permission.ASK);
        return once.answer(idempotencyKey, asked, QuestionRepresentation.class, () -> {
            Dates.mustNotBePast("/answerExpectedOn", asked.answerExpectedOn(), clock);
            var question = facts.add(new Question(commitment, asked, clock.instant()));
            return QuestionRepresentation.of(question, List.of(), address);
        });
    }

    @Override
    public AnswerRepresentation createAnswer(String questionId, NewAnswer answered, String idempotencyKey) {
        var question = questions.lock(questionId);
        var commitment = question.commitment();
        access.require(commitment, Permission.ANSWER);
        return once.answer(
                idempotencyKey,
                answered,
                AnswerRepresentation.class,
                () -> AnswerRepresentation.of(
                        facts.add(new Answer(question, commitment, answered, clock.instant())), address));
    }

    @Override
    public QuestionRepresentation getQuestion(String questionId) {
        var question = questions.get(questionId);
        return QuestionRepresentation.of(question, answers.to(List.of(question)), address);
    }

    @Override
    public AnswerRepresentation getAnswer(String answerId) {
        return AnswerRepresentation.of(answers.get(answerId), address);
    }

    @Override
    public Page<AnswerRepresentation> listAnswers(String questionId, Integer page, Integer pageSize) {
        var asked = new PageRequest(page, pageSize);
        return Page.of(
                answers.slice(questions.get(questionId), asked),
                asked,
                requested,
                answer -> AnswerRepresentation.of(answer, address));
    }

    @Override
    public Page<QuestionRepresentation> listQuestions(String commitmentId, Integer page, Integer pageSize) {
        var asked = new PageRequest(page, pageSize);
        var slice = questions.slice(commitments.get(commitmentId), asked);
        var given = answers.to(slice.items()).stream().collect(Collectors.groupingBy(Answer::question));
        return Page.of(
                slice,
                asked,
                requested,
                question -> QuestionRepresentation.of(question, given.getOrDefault(question, List.of()), address));
    }
}

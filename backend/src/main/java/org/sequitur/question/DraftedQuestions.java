package org.sequitur.question;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sequitur.commitment.Commitments;
import org.sequitur.statement.DraftedStatement;
import org.sequitur.statement.StatementKind;
import org.sequitur.statement.StatementSubject;
import org.sequitur.statement.StatementTarget;
import org.sequitur.statement.StatementTargets;

/** Questions and answers as drafts. */
class DraftedQuestions {

    private DraftedQuestions() {}

    @Produces
    @Singleton
    static DraftedStatement question(Commitments commitments, QuestionResource operations) {
        return DraftedStatement.of(
                new StatementKind("QUESTION"),
                QuestionFactKind.ASK,
                StatementTargets.of(commitments),
                CreateQuestion.class,
                "text",
                (commitmentId, asked, ifMatch) ->
                        operations.createQuestion(commitmentId, asked, null).questionId());
    }

    private static StatementSubject subject(Question question) {
        return new StatementSubject(!question.isWithdrawn(), question.excerpt());
    }

    @Produces
    @Singleton
    static DraftedStatement answer(Questions questions, QuestionResource operations) {
        return DraftedStatement.of(
                new StatementKind("ANSWER"),
                AnswerFactKind.ANSWER,
                new StatementTargets(
                        questionId ->
                                StatementTarget.of(questions.get(questionId).commitment()),
                        questionId ->
                                StatementTarget.of(questions.lock(questionId).commitment()),
                        questionId -> subject(questions.get(questionId))),
                CreateAnswer.class,
                "text",
                (questionId, answered, ifMatch) ->
                        operations.createAnswer(questionId, answered, null).answerId());
    }
}

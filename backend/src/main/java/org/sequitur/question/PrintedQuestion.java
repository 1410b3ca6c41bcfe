package org.sequitur.question;

/**
 * A public question in a follow-up report.
 *
 * @param answer the latest one; null if there is none
 * @param earlierAnswers number of earlier answers, which are not printed
 */
public record PrintedQuestion(QuestionRepresentation question, AnswerRepresentation answer, long earlierAnswers) {

    /**
     * @param question with its latest answer only, or without an answer
     * @param answers number of all answers
     */
    static PrintedQuestion of(QuestionRepresentation question, long answers) {
        return question.answers().isEmpty()
                ? new PrintedQuestion(question, null, 0)
                : new PrintedQuestion(question, question.answers().getLast(), answers - 1);
    }
}

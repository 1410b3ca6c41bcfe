package org.sequitur.question;

/**
 * A public question in a follow-up report.
 *
 * @param question with the answers that are printed
 * @param earlierAnswers number of earlier answers, which are not printed
 */
public record PrintedQuestion(QuestionRepresentation question, long earlierAnswers) {

    /** @param answers number of all answers */
    static PrintedQuestion of(QuestionRepresentation question, long answers) {
        return new PrintedQuestion(question, answers - question.answers().size());
    }
}

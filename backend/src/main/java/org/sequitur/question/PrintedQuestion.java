package org.sequitur.question;

/**
 * A public question in a follow-up report.
 *
 * @param question with the answers that are printed
 * @param earlierAnswers number of earlier answers, which are not printed
 * @param open whether it awaits an answer
 */
public record PrintedQuestion(QuestionRepresentation question, long earlierAnswers, boolean open) {

    /**
     * @param answers number of all answers
     * @param answered whether it has an answer that its body did not withdraw
     */
    static PrintedQuestion of(QuestionRepresentation question, long answers, boolean answered) {
        return new PrintedQuestion(
                question, answers - question.answers().size(), !answered && question.withdrawal() == null);
    }
}

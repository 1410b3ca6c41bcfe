package org.sequitur.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.sequitur.journal.OpenTask;
import org.sequitur.journal.OpenTasks;
import org.sequitur.withdrawal.TextWithdrawn;
import org.sequitur.withdrawal.Withdrawals;

/**
 * Opens the task to answer a question again, once the body has withdrawn its only answer. Where Parliament withdraws the text alone, the
 * question remains answered.
 */
@ApplicationScoped
class WithdrawnAnswers {

    private final Answers answers;
    private final OpenTasks openTasks;
    private final Withdrawals withdrawals;

    WithdrawnAnswers(Answers answers, OpenTasks openTasks, Withdrawals withdrawals) {
        this.answers = answers;
        this.openTasks = openTasks;
        this.withdrawals = withdrawals;
    }

    void onTextWithdrawn(@Observes TextWithdrawn withdrawn) {
        if (!withdrawn.text().equals(Answer.TEXT) || !withdrawn.byAuthor()) {
            return;
        }
        var question = answers.findById(withdrawn.id()).question();
        if (!question.isWithdrawn() && !isAnswered(question) && !openTasks.isOpen(question.id())) {
            openTasks.persist(new OpenTask(question, OpenTask.Kind.ANSWER, question.answerExpectedOn()));
        }
    }

    /** Whether it has an answer that its body did not withdraw. */
    private boolean isAnswered(Question question) {
        var all = answers.to(List.of(question));
        var withdrawn = withdrawals.find(all);
        return all.stream()
                .map(answer -> withdrawn.get(answer.id()))
                .anyMatch(withdrawal -> withdrawal == null || withdrawal.by().body() == null);
    }
}

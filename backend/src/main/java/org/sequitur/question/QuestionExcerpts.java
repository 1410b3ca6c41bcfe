package org.sequitur.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sequitur.statement.QuestionExcerpt;

/** The first words of questions, for the inbox; only of those that the caller may see. */
@ApplicationScoped
public class QuestionExcerpts {

    private final Questions questions;
    private final Answers answers;

    QuestionExcerpts(Questions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /** @param ids ids of questions and of answers; the excerpt of an answer's question has the answer's id */
    public Map<UUID, QuestionExcerpt> find(Collection<UUID> ids) {
        var excerpts = new HashMap<UUID, QuestionExcerpt>();
        if (!ids.isEmpty()) {
            for (var question : questions.list("id in ?1", ids)) {
                put(excerpts, question.id(), question);
            }
            for (var answer : answers.list("from Answer a join fetch a.question where a.id in ?1", ids)) {
                put(excerpts, answer.id(), answer.question());
            }
        }
        return excerpts;
    }

    private void put(Map<UUID, QuestionExcerpt> excerpts, UUID id, Question question) {
        if (questions.isVisible(question)) {
            excerpts.put(id, question.excerpt());
        }
    }
}

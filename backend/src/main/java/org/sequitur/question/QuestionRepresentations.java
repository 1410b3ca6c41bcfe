package org.sequitur.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.withdrawal.Withdrawals;

/** Represents questions and answers, including what remains of withdrawn ones. Callers must check access. */
@ApplicationScoped
class QuestionRepresentations {

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    QuestionRepresentations(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    /** @param answers all answers to these questions, oldest first */
    List<QuestionRepresentation> represent(List<Question> questions, List<Answer> answers) {
        var withdrawn = withdrawals.find(questions);
        var represented = represent(answers);
        Map<UUID, List<AnswerRepresentation>> answersByQuestion = IntStream.range(0, answers.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> answers.get(i).question().id(),
                        Collectors.mapping(represented::get, Collectors.toList())));
        return questions.stream()
                .map(question -> QuestionRepresentation.of(
                        question,
                        withdrawn.get(question.id()),
                        answersByQuestion.getOrDefault(question.id(), List.of()),
                        address))
                .toList();
    }

    List<AnswerRepresentation> represent(List<Answer> answers) {
        var withdrawn = withdrawals.find(answers);
        return answers.stream()
                .map(answer -> AnswerRepresentation.of(answer, withdrawn.get(answer.id()), address))
                .toList();
    }
}

package org.sequitur.question;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** A question with its answers, oldest first. */
public record QuestionRepresentation(
        UUID questionId,
        String href,
        CommitmentReference commitment,
        Visibility visibility,
        LocalizedText text,
        Language originalLanguage,
        WithdrawalRepresentation withdrawal,
        LocalDate answerExpectedOn,
        List<AnswerRepresentation> answers,
        OffsetDateTime publishedAt)
        implements HasHref {

    static QuestionRepresentation of(
            Question question,
            WithdrawalRepresentation withdrawal,
            List<AnswerRepresentation> answers,
            PublicAddress address) {
        return new QuestionRepresentation(
                question.id(),
                address.to("questions", question.id().toString()),
                CommitmentReference.of(question.commitment(), address),
                question.visibility(),
                question.text(),
                question.originalLanguage(),
                withdrawal,
                question.answerExpectedOn(),
                answers,
                BrusselsTime.timeOf(question.publishedAt()));
    }
}

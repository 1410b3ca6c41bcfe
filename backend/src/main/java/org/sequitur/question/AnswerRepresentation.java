package org.sequitur.question;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** An answer in the API, for all who may see the question. */
public record AnswerRepresentation(
        UUID answerId,
        String href,
        UUID questionId,
        BodyReference body,
        LocalizedText text,
        Language originalLanguage,
        WithdrawalRepresentation withdrawal,
        OffsetDateTime publishedAt)
        implements HasHref {

    static AnswerRepresentation of(Answer answer, WithdrawalRepresentation withdrawal, PublicAddress address) {
        return new AnswerRepresentation(
                answer.id(),
                address.to("answers", answer.id().toString()),
                answer.question().id(),
                BodyReference.of(answer.body(), address),
                answer.text(),
                answer.originalLanguage(),
                withdrawal,
                BrusselsTime.timeOf(answer.publishedAt()));
    }
}

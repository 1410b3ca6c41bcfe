package org.sequitur.followup;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.round.RoundForeword;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** A foreword in the public API. */
public record ForewordRepresentation(
        UUID forewordId,
        String href,
        ResolutionReference resolution,
        LocalDate from,
        LocalDate to,
        LocalizedText text,
        Language originalLanguage,
        WithdrawalRepresentation withdrawal,
        OffsetDateTime publishedAt)
        implements HasHref {

    /** The foreword of a reporting round, for its report alone: only its texts. */
    static ForewordRepresentation of(RoundForeword foreword) {
        return new ForewordRepresentation(
                null, null, null, null, null, foreword.text(), foreword.originalLanguage(), null, null);
    }

    static ForewordRepresentation of(Foreword foreword, WithdrawalRepresentation withdrawal, PublicAddress address) {
        return new ForewordRepresentation(
                foreword.id(),
                address.to("forewords", foreword.id().toString()),
                ResolutionReference.of(foreword.resolution(), address),
                foreword.period().from(),
                foreword.period().to(),
                foreword.text(),
                foreword.originalLanguage(),
                withdrawal,
                BrusselsTime.timeOf(foreword.publishedAt()));
    }
}

package org.sequitur.followup;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.platform.http.Located;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.Day;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** A foreword as all see it. */
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
        implements Located {

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
                Day.timeOf(foreword.publishedAt()));
    }
}

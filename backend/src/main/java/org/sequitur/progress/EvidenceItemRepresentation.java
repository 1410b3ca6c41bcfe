package org.sequitur.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sequitur.journal.PartyRepresentation;
import org.sequitur.platform.http.Located;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.Day;

/** Evidence as all see it who may see its report. */
public record EvidenceItemRepresentation(
        UUID evidenceItemId,
        String href,
        UUID progressReportId,
        EvidenceType type,
        LocalizedText title,
        String publisher,
        LocalDate issuedOn,
        List<String> documentLanguages,
        String url,
        String hash,
        Withdrawn withdrawal)
        implements Located {

    /** Why, by whom and when it was withdrawn. */
    record Withdrawn(
            PartyRepresentation by, LocalizedText reason, Language originalLanguage, OffsetDateTime withdrawnAt) {

        static Withdrawn of(Withdrawal withdrawal, PublicAddress address) {
            return new Withdrawn(
                    PartyRepresentation.of(withdrawal.body(), address),
                    withdrawal.reason(),
                    withdrawal.originalLanguage(),
                    Day.timeOf(withdrawal.publishedAt()));
        }
    }

    /** @param withdrawal null as long as it stands */
    static EvidenceItemRepresentation of(EvidenceItem item, Withdrawal withdrawal, PublicAddress address) {
        return new EvidenceItemRepresentation(
                item.id(),
                address.to("evidenceItems", item.id().toString()),
                item.reportId(),
                item.type(),
                item.title(),
                item.publisher(),
                item.issuedOn(),
                item.documentLanguages(),
                item.url(),
                item.hash(),
                withdrawal == null ? null : Withdrawn.of(withdrawal, address));
    }
}

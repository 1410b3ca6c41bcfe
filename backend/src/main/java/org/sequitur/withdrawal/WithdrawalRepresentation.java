package org.sequitur.withdrawal;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.journal.PartyRepresentation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/**
 * What is left of a text, or of evidence, that was withdrawn.
 *
 * @param kind what was withdrawn
 * @param withdrawnHash SHA-256 of it as it was published; null where no journal has it
 * @param remainingHash SHA-256 of it without its words; null too where it had been changed before
 * @param reason null where it was withdrawn too
 * @param withdrawal of the reason; null as long as that stands
 */
public record WithdrawalRepresentation(
        UUID withdrawalId,
        String href,
        String kind,
        String withdrawnHref,
        String withdrawnHash,
        String remainingHash,
        PartyRepresentation by,
        LocalizedText reason,
        Language originalLanguage,
        OffsetDateTime withdrawnAt,
        WithdrawalRepresentation withdrawal) {

    static WithdrawalRepresentation of(
            WithdrawalFact withdrawn, WithdrawalRepresentation ofItsReason, PublicAddress address) {
        var text = withdrawn.withdraws();
        return new WithdrawalRepresentation(
                withdrawn.id(),
                address.to("withdrawals", withdrawn.id().toString()),
                withdrawn.withdrawnKind(),
                withdrawn.withdrawnHref(address),
                text == null ? null : text.hash(),
                text == null ? null : text.remainingHash(),
                PartyRepresentation.of(withdrawn.body(), address),
                withdrawn.reason(),
                withdrawn.originalLanguage(),
                BrusselsTime.timeOf(withdrawn.publishedAt()),
                ofItsReason == null ? null : ofItsReason.alone());
    }

    /** Without what became of its reason: the contract goes no deeper, and neither do readers. */
    private WithdrawalRepresentation alone() {
        return new WithdrawalRepresentation(
                withdrawalId,
                href,
                kind,
                withdrawnHref,
                withdrawnHash,
                remainingHash,
                by,
                reason,
                originalLanguage,
                withdrawnAt,
                null);
    }
}

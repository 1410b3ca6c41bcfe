package org.sequitur.withdrawal;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.PartyRepresentation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/**
 * The data that remain of a withdrawn text or of withdrawn evidence.
 *
 * @param kind kind of the withdrawn object
 * @param withdrawnHash SHA-256 of the fact as published; null if it is in no journal
 * @param remainingHash SHA-256 of the fact without its text; also null if it had been altered before the withdrawal
 * @param reason null if the reason was withdrawn too
 * @param withdrawal the withdrawal of the reason; null unless it is withdrawn
 * @param earlier Parliament's withdrawal of the text, after which the body withdrew the statement; null if there is none
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
        WithdrawalRepresentation withdrawal,
        WithdrawalRepresentation earlier) {

    static WithdrawalRepresentation of(
            WithdrawalFact withdrawn, WithdrawalRepresentation ofItsReason, FactKinds kinds, PublicAddress address) {
        var text = withdrawn.withdraws();
        return new WithdrawalRepresentation(
                withdrawn.id(),
                address.to("withdrawals", withdrawn.id().toString()),
                withdrawn.withdrawnKind(),
                withdrawn.withdrawnHref(kinds, address),
                text == null ? null : text.hash(),
                text == null ? null : text.remainingHash(),
                PartyRepresentation.of(withdrawn.body(), address),
                withdrawn.reason(),
                withdrawn.originalLanguage(),
                BrusselsTime.timeOf(withdrawn.publishedAt()),
                ofItsReason == null ? null : ofItsReason.with(null, null),
                null);
    }

    /** The withdrawal of a statement whose text was withdrawn before. */
    WithdrawalRepresentation after(WithdrawalRepresentation first) {
        return with(withdrawal, first);
    }

    /** @param ofItsReason null within another withdrawal: the contract nests no deeper */
    private WithdrawalRepresentation with(WithdrawalRepresentation ofItsReason, WithdrawalRepresentation beforeIt) {
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
                ofItsReason,
                beforeIt);
    }
}

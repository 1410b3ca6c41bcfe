package org.sequitur.withdrawal;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.PublishedText;

/** Describes withdrawals of texts. */
@Singleton
class TextWithdrawalFactKind implements FactKind {

    @Override
    public PublishedText text() {
        return TextWithdrawal.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.TEXT_WITHDRAWN);
    }
}

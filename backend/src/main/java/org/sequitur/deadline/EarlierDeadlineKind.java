package org.sequitur.deadline;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sequitur.earlier.EarlierFact;
import org.sequitur.earlier.EarlierFactKind;
import org.sequitur.earlier.EarlierKind;
import org.sequitur.earlier.SheetColumn;
import org.sequitur.platform.code.Code;
import org.sequitur.plausibility.PlausibilityRule;

/** Deadlines that Parliament set, in spreadsheets. */
@Singleton
class EarlierDeadlineKind implements EarlierFactKind {

    private final DeadlineResource operations;

    EarlierDeadlineKind(DeadlineResource operations) {
        this.operations = operations;
    }

    @Override
    public EarlierKind name() {
        return EarlierKind.DEADLINE;
    }

    @Override
    public List<? extends Code> states() {
        return List.of();
    }

    @Override
    public Set<SheetColumn> required() {
        return Set.of(SheetColumn.DEADLINE);
    }

    @Override
    public Set<SheetColumn> optional() {
        return Set.of(SheetColumn.SOURCE);
    }

    @Override
    public UUID publish(String commitmentId, EarlierFact fact, List<PlausibilityRule> confirmed) {
        var entered = new CreateEarlierDeadline(
                fact.deadline(),
                fact.day(),
                fact.document(),
                fact.source(),
                fact.text(),
                fact.originalLanguage(),
                confirmed);
        return operations.createEarlierDeadline(commitmentId, entered, null).deadlineId();
    }
}

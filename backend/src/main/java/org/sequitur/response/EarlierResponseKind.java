package org.sequitur.response;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.earlier.EarlierFact;
import org.sequitur.earlier.EarlierFactKind;
import org.sequitur.earlier.EarlierKind;
import org.sequitur.earlier.SheetColumn;
import org.sequitur.platform.code.Code;
import org.sequitur.plausibility.PlausibilityRule;

/** Responses of the Government in spreadsheets. */
@Singleton
class EarlierResponseKind implements EarlierFactKind {

    private final GovernmentResponseResource operations;

    EarlierResponseKind(GovernmentResponseResource operations) {
        this.operations = operations;
    }

    @Override
    public EarlierKind name() {
        return EarlierKind.RESPONSE;
    }

    @Override
    public List<? extends Code> states() {
        return Arrays.stream(GovernmentResponse.values())
                .filter(response -> response != GovernmentResponse.NO_RESPONSE)
                .toList();
    }

    @Override
    public Set<SheetColumn> required() {
        return Set.of(SheetColumn.STATE);
    }

    @Override
    public Set<SheetColumn> optional() {
        return Set.of(SheetColumn.SOURCE);
    }

    @Override
    public UUID publish(String commitmentId, EarlierFact fact, List<PlausibilityRule> confirmed) {
        var entered = new CreateEarlierResponse(
                (GovernmentResponse) fact.state(),
                fact.day(),
                fact.document(),
                fact.source(),
                fact.text(),
                fact.originalLanguage(),
                confirmed);
        return operations.createEarlierResponse(commitmentId, entered, null).governmentResponseId();
    }
}

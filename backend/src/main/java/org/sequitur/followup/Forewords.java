package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.journal.Ids;
import org.sequitur.journal.ResolutionStatements;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolution;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of forewords. */
@ApplicationScoped
class Forewords extends ResolutionStatements<Foreword> {

    /** Maximum number of forewords whose periods a report lists. */
    private static final int MAX_LISTED = 200;

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    Forewords(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    @Override
    protected String table() {
        return "foreword";
    }

    /** The foreword with that id, with a row lock until the transaction ends. */
    Foreword lock(String id) {
        return findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound(id));
    }

    ForewordRepresentation represent(Foreword foreword) {
        return represent(List.of(foreword)).getFirst();
    }

    List<ForewordRepresentation> represent(List<Foreword> forewords) {
        var withdrawn = withdrawals.find(
                Foreword.TEXT,
                forewords.stream()
                        .filter(foreword -> foreword.text() == null)
                        .map(Foreword::id)
                        .toList());
        return forewords.stream()
                .map(foreword -> ForewordRepresentation.of(foreword, withdrawn.get(foreword.id()), address))
                .toList();
    }

    /**
     * The newest foreword of each resolution for exactly this period, which is the one that is printed, by the id of the
     * resolution.
     *
     * @param covered not empty
     */
    Map<String, ForewordRepresentation> latest(List<Resolution> covered, Period period) {
        var newestFirst = list(
                "resolution in ?1 and periodFrom = ?2 and periodTo = ?3",
                NEWEST_FIRST,
                covered,
                period.from(),
                period.to());
        var latest = new HashMap<String, Foreword>();
        newestFirst.forEach(foreword -> latest.putIfAbsent(foreword.resolution().id(), foreword));
        return represent(List.copyOf(latest.values())).stream()
                .collect(Collectors.toMap(foreword -> foreword.resolution().resolutionId(), Function.identity()));
    }

    /**
     * The other periods for which each resolution has a foreword whose text is not withdrawn, the newest foreword first,
     * by the id of the resolution.
     *
     * @param covered not empty
     */
    Map<String, List<Period>> otherPeriods(List<Resolution> covered, Period period) {
        return find(
                        "resolution in ?1 and text.fr is not null and not (periodFrom = ?2 and periodTo = ?3)",
                        NEWEST_FIRST,
                        covered,
                        period.from(),
                        period.to())
                .page(0, MAX_LISTED)
                .stream()
                .collect(Collectors.groupingBy(
                        foreword -> foreword.resolution().id(),
                        Collectors.mapping(
                                Foreword::period,
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(LinkedHashSet::new), List::copyOf))));
    }
}

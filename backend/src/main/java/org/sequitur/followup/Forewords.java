package org.sequitur.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.journal.Ids;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.PublicationTime;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.Resolutions;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of forewords. */
@ApplicationScoped
class Forewords implements PanacheRepositoryBase<Foreword, UUID>, UserData {

    private static final Sort NEWEST_FIRST = Sort.descending("publishedAt", "id");

    private final Resolutions resolutions;
    private final Withdrawals withdrawals;
    private final PublicAddress address;

    Forewords(Resolutions resolutions, Withdrawals withdrawals, PublicAddress address) {
        this.resolutions = resolutions;
        this.withdrawals = withdrawals;
        this.address = address;
    }

    Foreword get(String id) {
        return findByIdOptional(Ids.uuid(id)).orElseThrow(() -> Problem.notFound(id));
    }

    /** The foreword with that id, with a row lock until the transaction ends. */
    Foreword lock(String id) {
        return findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound(id));
    }

    ForewordRepresentation represent(Foreword foreword) {
        return represent(List.of(foreword)).getFirst();
    }

    List<ForewordRepresentation> represent(List<Foreword> forewords) {
        var withdrawn = withdrawals.of(
                Foreword.TEXT,
                forewords.stream()
                        .filter(foreword -> foreword.text() == null)
                        .map(Foreword::id)
                        .toList());
        return forewords.stream()
                .map(foreword -> ForewordRepresentation.of(foreword, withdrawn.get(foreword.id()), address))
                .toList();
    }

    /** Newest first. */
    Slice<Foreword> slice(Resolution resolution, PageRequest page) {
        return Slice.of(find("resolution", NEWEST_FIRST, resolution), page);
    }

    /**
     * The time of publication of the next foreword. The row lock on the resolution prevents two forewords with the same
     * time.
     */
    Instant timeOfNext(Resolution resolution, Instant now) {
        resolutions.lock(resolution);
        return PublicationTime.next(
                find("resolution", NEWEST_FIRST, resolution)
                        .firstResultOptional()
                        .map(Foreword::publishedAt)
                        .orElse(null),
                now);
    }

    @Override
    public boolean isPublishedBy(String subject) {
        return find("subject", subject).firstResultOptional().isPresent();
    }

    /** Native, because Hibernate does not update immutable entities. */
    @Override
    public void erase(String subject) {
        getEntityManager()
                .createNativeQuery("update foreword set subject = ?1 where subject = ?2")
                .setParameter(1, ERASED)
                .setParameter(2, subject)
                .executeUpdate();
    }

    /** The newest foreword for exactly this period, which is the one that is printed. */
    Optional<Foreword> latest(Resolution resolution, Period period) {
        return find(
                        "resolution = ?1 and periodFrom = ?2 and periodTo = ?3",
                        NEWEST_FIRST,
                        resolution,
                        period.from(),
                        period.to())
                .firstResultOptional();
    }
}

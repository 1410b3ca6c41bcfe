package org.sequitur.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.body.Body;
import org.sequitur.platform.cache.PublicDataChanges;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolution;

/** Repository of commitments. */
@ApplicationScoped
public class Commitments implements PanacheRepositoryBase<Commitment, Long> {

    static final String WITH_ASSOCIATIONS =
            "from Commitment c join fetch c.resolution join fetch c.theme join fetch c.owner where ";

    private final PublicDataChanges publicDataChanges;
    private final CommitmentSelector commitmentSelector;
    private final StateHistory stateHistory;
    private final FormerWordings formerWordings;

    Commitments(
            PublicDataChanges publicDataChanges,
            CommitmentSelector commitmentSelector,
            StateHistory stateHistory,
            FormerWordings formerWordings) {
        this.publicDataChanges = publicDataChanges;
        this.commitmentSelector = commitmentSelector;
        this.stateHistory = stateHistory;
        this.formerWordings = formerWordings;
    }

    /** Adds all commitments of one resolution. */
    public void add(List<Commitment> commitments) {
        persist(commitments);
        stateHistory.begin(commitments);
    }

    public void changeShortTitle(Commitment commitment, LocalizedText shortTitle) {
        if (!shortTitle.equals(commitment.shortTitle())) {
            commitment.changeShortTitle(shortTitle);
        }
    }

    /** The caller records the state of the day on which the owner changes. */
    public void changeOwner(Commitment commitment, Body owner) {
        commitment.changeOwner(owner);
    }

    /**
     * Recomputes the states of all commitments of the resolution, on past days too, because reports on it are expected since
     * another day. {@link #changed(Resolution)} must follow.
     *
     * @param resolution locked by the caller, with its commitments
     */
    public void followSince(Resolution resolution) {
        var day = resolution.followedSinceOn();
        lockAll(resolution).forEach(commitment -> {
            commitment.apply(commitment.state().followedSince(day));
            stateHistory.followSince(commitment, day);
        });
    }

    /** Locks the rows of all commitments of the resolution, as {@link #lock(String)} does that of one. */
    public List<Commitment> lockAll(Resolution resolution) {
        return find("resolution = ?1 order by rowId", resolution)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Counts a change of public data about the commitment, and lets the search read its texts again. Must be the last
     * statement of the transaction, as it may wait for readers.
     */
    public void changed(Commitment commitment) {
        changed("row_id", commitment.rowId());
    }

    /** Counts a change of all commitments of a resolution, as {@link #changed(Commitment)} does. */
    public void changed(Resolution resolution) {
        changed("resolution_id", resolution.id());
    }

    private void changed(String column, Object value) {
        publicDataChanges.changed(
                "update commitment set search_slot = %s, search_change = %s where %s = ?1"
                        .formatted(PublicDataChanges.SLOT, PublicDataChanges.NUMBER, column),
                value);
    }

    /**
     * Applies an erratum, and keeps the wording before for past days. An owner is changed by the fact itself.
     *
     * @param wordings the right wording of each commitment; all are locked by the caller
     * @param part the part that the erratum corrects
     * @param changeThemes changes the texts of their themes
     * @param day the day of the erratum
     */
    public void applyErratum(
            Map<Commitment, WordingAfterErratum> wordings, CorrectedPart part, Runnable changeThemes, LocalDate day) {
        wordings.keySet().forEach(commitment -> formerWordings.keep(commitment, day));
        changeThemes.run();
        wordings.forEach((commitment, now) -> commitment.applyErratum(now, part, day));
    }

    /** The right wording of a commitment. */
    public record WordingAfterErratum(List<LocalizedText> leadIns, LocalizedText text) {}

    /**
     * Locks the commitment's row until the transaction ends, and returns it. Call it before any read without a lock:
     * the first such read fixes the transaction's snapshot (repeatable read), so a transaction that read first and then
     * waited for the lock would not see the changes that it waited for.
     *
     * @throws Problem 404 if there is none
     */
    public Commitment lock(String id) {
        return lockIfPresent(id).orElseThrow(() -> Problem.notFound(id));
    }

    /** Locks the commitment's row as {@link #lock(String)} does; empty if there is none. */
    public Optional<Commitment> lockIfPresent(String id) {
        return locked("id = ?1", id);
    }

    /** Locks the commitment's row as {@link #lock(String)} does, for a reference of which only the row id was loaded. */
    public Commitment lock(Commitment named) {
        return lock(named.rowId());
    }

    /** Locks the commitment's row as {@link #lock(String)} does. */
    public Commitment lock(long rowId) {
        return locked("rowId = ?1", rowId).orElseThrow();
    }

    private Optional<Commitment> locked(String condition, Object value) {
        return find(condition, value).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /**
     * The commitment with its associations.
     *
     * @throws Problem 404 if there is none
     */
    public Commitment get(String id) {
        return find(WITH_ASSOCIATIONS + "c.id = ?1", id).firstResultOptional().orElseThrow(() -> Problem.notFound(id));
    }

    /**
     * The commitment, if its resolution had been adopted by that day.
     *
     * @throws Problem 404 if not
     */
    public Commitment get(String id, LocalDate day) {
        return find(WITH_ASSOCIATIONS + "c.id = ?1 and c.resolution.adoptedOn <= ?2", id, day)
                .firstResultOptional()
                .orElseThrow(() -> Problem.notFound(id));
    }

    /** The commitments with the given ids, in document order; unknown ids are ignored. */
    public List<Commitment> listByIds(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(WITH_ASSOCIATIONS + "c.id in ?1 order by c.resolution.id, c.position", ids);
    }

    /** The commitments of the resolution, in document order. */
    public List<Commitment> of(Resolution resolution) {
        return list(WITH_ASSOCIATIONS + "c.resolution = ?1 order by c.position", resolution);
    }

    /** The short titles of the commitments of the resolution, by id: one query, which loads no commitment. */
    public Map<String, LocalizedText> shortTitles(Resolution resolution) {
        return getEntityManager()
                .createQuery("select id, shortTitle from Commitment where resolution = ?1", ShortTitle.class)
                .setParameter(1, resolution)
                .getResultStream()
                .collect(Collectors.toMap(ShortTitle::id, ShortTitle::text));
    }

    private record ShortTitle(String id, LocalizedText text) {}

    /** The given ids for which there is no commitment. */
    public Set<String> unknown(Collection<String> ids) {
        var known = listByIds(ids).stream().map(Commitment::id).collect(Collectors.toSet());
        return ids.stream().filter(id -> !known.contains(id)).collect(Collectors.toSet());
    }

    Optional<Commitment> before(Commitment commitment) {
        return at(commitment, commitment.position() - 1);
    }

    Optional<Commitment> after(Commitment commitment) {
        return at(commitment, commitment.position() + 1);
    }

    Slice<Commitment> slice(CommitmentFilter filter, LocalDate day, CommitmentOrder order, PageRequest page) {
        var selected = commitmentSelector.select(filter, day, order, page);
        return new Slice<>(inOrder(selected.rowIds()), selected.total());
    }

    /** Ids of the commitments whose journal has entries, by the head of its chains. */
    public List<String> withJournal() {
        return getEntityManager()
                .createQuery(
                        "select id from Commitment where journal.length > 0 or internalJournal.length > 0",
                        String.class)
                .getResultList();
    }

    /** Commitments of other owners of which the body is a joint owner, by resolution, in document order. */
    Slice<Commitment> jointlyOwned(String bodyId, PageRequest page) {
        var slice = Slice.of(
                find(
                        "select c from Commitment c join c.jointOwners j where j.id = ?1"
                                + " and c.owner.id <> ?1 order by c.resolution.id, c.position",
                        bodyId),
                page);
        return slice.with(inOrder(slice.items().stream().map(Commitment::rowId).toList()));
    }

    /** The commitments with these row ids, in this order. */
    public List<Commitment> inOrder(List<Long> rowIds) {
        Map<Long, Commitment> found = list(WITH_ASSOCIATIONS + "c.rowId in ?1", rowIds).stream()
                .collect(Collectors.toMap(Commitment::rowId, Function.identity()));
        return rowIds.stream().map(found::get).toList();
    }

    private Optional<Commitment> at(Commitment neighbour, int position) {
        return find("resolution = ?1 and position = ?2", neighbour.resolution(), position)
                .firstResultOptional();
    }
}

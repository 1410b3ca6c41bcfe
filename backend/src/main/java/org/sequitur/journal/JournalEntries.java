package org.sequitur.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.commitment.ChainHead;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.JournalChain;
import org.sequitur.platform.database.SelectList;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.Resolution;

/** The journal entries of all commitments. */
@ApplicationScoped
public class JournalEntries implements PanacheRepositoryBase<JournalEntry, UUID>, UserData {

    /** HQL of what {@link EventCount} holds. */
    private static final Map<String, String> COUNTED =
            Map.of("commitmentRowId", "e.commitment.rowId", "times", "count(*)", "last", "max(e.happenedAt)");

    private static final String HEADS = """
            select c.id as id, e.position as position, e.hash as hash from JournalEntry e join e.commitment c
             where e.chain = :chain and e.happenedAt < :end
               and e.position = (select max(last.position) from JournalEntry last
                                  where last.commitment = c and last.chain = :chain and last.happenedAt < :end)""";

    private final FactKinds kinds;
    private final PublicAddress address;

    JournalEntries(FactKinds kinds, PublicAddress address) {
        this.kinds = kinds;
        this.address = address;
    }

    /**
     * The public events of these commitments on these days, newest first.
     *
     * @param commitmentIds not empty
     */
    public Slice<EventRepresentation> publicEvents(
            Collection<String> commitmentIds, LocalDate from, LocalDate to, int max) {
        var found = slice(
                "internal = false and commitment.id in :commitments and happenedAt >= :from",
                Parameters.with("commitments", commitmentIds)
                        .and("from", from.atStartOfDay(BrusselsTime.BRUSSELS).toInstant()),
                to,
                new PageRequest(1, max));
        return found.with(EventRepresentation.of(found.items(), kinds, address));
    }

    /** The newest public events until the end of the day, newest first. */
    public Slice<EventRepresentation> latestPublicEvents(LocalDate day, int max) {
        var found = slice("internal = false", new Parameters(), day, new PageRequest(1, max));
        return found.with(EventRepresentation.of(found.items(), kinds, address));
    }

    /** Counts the events of these kinds of each commitment, by its row id; without an entry for those that have none. */
    public Map<Long, EventCount> count(Set<EventKind> kinds, List<Commitment> commitments) {
        return getEntityManager()
                .createQuery(
                        "select " + SelectList.of(EventCount.class, COUNTED) + " from JournalEntry e"
                                + " where e.kind in ?1 and e.commitment in ?2 group by e.commitment.rowId",
                        EventCount.class)
                .setParameter(1, kinds)
                .setParameter(2, commitments)
                .getResultStream()
                .collect(Collectors.toMap(EventCount::commitmentRowId, Function.identity()));
    }

    /**
     * The facts of that kind on each commitment in a period, the oldest first, by the commitment's row id; without an entry
     * for commitments that have none.
     *
     * @param from inclusive, as {@code until}
     */
    public Map<Long, List<DatedFact>> dated(EventKind kind, List<Commitment> commitments, Instant from, Instant until) {
        return list(
                        "kind = ?1 and commitment in ?2 and happenedAt >= ?3 and happenedAt <= ?4",
                        Sort.by("position"),
                        kind,
                        commitments,
                        from,
                        until)
                .stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.commitment().rowId(), Collectors.mapping(DatedFact::of, Collectors.toList())));
    }

    /** The kind of the first fact of these kinds on each commitment after that moment, by its row id; without an entry if none. */
    public Map<Long, EventKind> next(Set<EventKind> kinds, List<Commitment> commitments, Instant after) {
        return list(
                        "kind in ?1 and commitment in ?2 and happenedAt > ?3",
                        Sort.by("position"),
                        kinds,
                        commitments,
                        after)
                .stream()
                .collect(
                        Collectors.toMap(entry -> entry.commitment().rowId(), JournalEntry::kind, (first, _) -> first));
    }

    /**
     * The day of the last public event of each commitment of a resolution, or else of its adoption; by the commitment's id, in the order of
     * the document.
     */
    public SequencedMap<String, LocalDate> lastPublicDays(Resolution resolution) {
        var days = new LinkedHashMap<String, LocalDate>();
        getEntityManager()
                .createQuery(
                        "select c.id as id, max(e.happenedAt) as last from Commitment c"
                                + " left join JournalEntry e on e.commitment = c and e.internal = false"
                                + " where c.resolution = ?1 group by c.id, c.position order by c.position",
                        Tuple.class)
                .setParameter(1, resolution)
                .getResultStream()
                .forEach(row -> {
                    var last = row.get("last", Instant.class);
                    days.put(
                            row.get("id", String.class), last == null ? resolution.adoptedOn() : BrusselsTime.of(last));
                });
        return days;
    }

    /** The last entry of each public chain before that moment, by the commitment's id, in the order of the ids. */
    public SortedMap<String, ChainHead> publicHeads(Instant end) {
        var heads = new TreeMap<String, ChainHead>();
        getEntityManager()
                .createQuery(HEADS, Tuple.class)
                .setParameter("chain", JournalChain.PUBLIC)
                .setParameter("end", end)
                .getResultStream()
                .forEach(row -> heads.put(
                        row.get("id", String.class),
                        new ChainHead(row.get("position", Integer.class), row.get("hash", String.class))));
        return heads;
    }

    /** The time of the last public event of any commitment. */
    public Optional<Instant> lastPublished() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(happenedAt) from JournalEntry where internal = false", Instant.class)
                .getSingleResult());
    }

    /** Describes the fact for the withdrawal of its text: its published hash, and the hash of what remains. */
    public WithdrawnText withdrawn(Fact fact) {
        var entry = find("commitment = ?1 and kind = ?2 and factId = ?3", fact.commitment(), fact.kind(), fact.id())
                .firstResult();
        var unchanged = CanonicalJson.hash(fact).equals(entry.factHash());
        return new WithdrawnText(
                fact.publishedText().name(),
                fact.id(),
                entry.factHash(),
                unchanged ? CanonicalJson.hashWithout(fact.publishedText().properties(), fact) : null);
    }

    @Override
    public boolean isPublishedBy(String userId) {
        return find("userId", userId).firstResultOptional().isPresent();
    }

    /** Native, because Hibernate does not update immutable entities. */
    @Override
    public void erase(String userId) {
        getEntityManager()
                .createNativeQuery("update journal_entry set subject = ?1 where subject = ?2")
                .setParameter(1, ERASED)
                .setParameter(2, userId)
                .executeUpdate();
    }

    /** The public entries of one commitment until the end of the day, newest first. */
    Slice<JournalEntry> slice(Commitment commitment, LocalDate day, PageRequest page) {
        return slice(
                "internal = false and commitment = :commitment", Parameters.with("commitment", commitment), day, page);
    }

    /** The entries of the public chain, oldest first. */
    Slice<JournalEntry> publicChain(Commitment commitment, PageRequest page) {
        return Slice.of(
                find("commitment = ?1 and chain = ?2", Sort.by("position"), commitment, JournalChain.PUBLIC), page);
    }

    /** The public entries, newest first. */
    Slice<JournalEntry> slice(EventFilter filter, PageRequest page) {
        var parameters = new Parameters();
        return slice(filter.condition(parameters), parameters, page);
    }

    private Slice<JournalEntry> slice(String where, Parameters parameters, LocalDate day, PageRequest page) {
        var end = day.plusDays(1).atStartOfDay(BrusselsTime.BRUSSELS).toInstant();
        return slice(where + " and happenedAt < :end", parameters.and("end", end), page);
    }

    private Slice<JournalEntry> slice(String where, Parameters parameters, PageRequest page) {
        return Slice.of(find(where, Sort.descending("happenedAt", "id"), parameters), page);
    }
}

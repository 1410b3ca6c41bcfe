package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.body.Body;
import org.sequitur.platform.limit.SearchParameter;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.Resolution;

/** The state of commitments at the end of each past day. */
@ApplicationScoped
public class StateHistory {

    /** HQL with a place for a commitment: its owner today. */
    public static final String CURRENT_OWNER = "%s.owner.id";

    private static final String OWNER_ON_DAY = "(select p.owner.id from StatePeriod p where p.rowId = %%s.rowId"
            + " and p.validFrom <= date %1$s and p.validUntil > date %1$s)";

    private final EntityManager database;
    private final Clock clock;

    StateHistory(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Produces
    @Singleton
    static SearchParameter pastDay() {
        return new SearchParameter("asOf");
    }

    /**
     * Begins the first period of each commitment on the day of adoption.
     *
     * @param commitments stored commitments without a period
     */
    void begin(List<Commitment> commitments) {
        commitments.forEach(commitment -> database.persist(
                new StatePeriod(commitment, commitment.resolution().adoptedOn())));
    }

    /**
     * Records the current state from that day on. Hibernate updates the period by its whole key: an update by range
     * would also lock the neighbouring commitment's row, and two concurrent writers would deadlock.
     *
     * @param commitment locked by the caller, without a pending change of its periods
     * @param day the day of the fact that changed it; the clock may have passed midnight since
     */
    public void record(Commitment commitment, LocalDate day) {
        var period = database.createQuery("from StatePeriod where rowId = ?1 and validUntil = ?2", StatePeriod.class)
                .setParameter(1, commitment.rowId())
                .setParameter(2, StatePeriod.LAST_DAY)
                // Otherwise Hibernate compares all entities of the transaction with their rows, once more than needed.
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        if (period.validFrom().isBefore(day)) {
            period.end(day);
            database.persist(new StatePeriod(commitment, day));
        } else {
            period.replaceState(commitment.state());
            period.assignTo(commitment.owner());
        }
    }

    /** Recomputes the states of all days, as reports on the commitment are expected since another day. */
    void followSince(Commitment commitment, LocalDate day) {
        database.createQuery("from StatePeriod where rowId = ?1", StatePeriod.class)
                .setParameter(1, commitment.rowId())
                .getResultStream()
                .forEach(period -> period.replaceState(period.state().followedSince(day)));
    }

    /**
     * Replaces the periods by those of a replay of the commitment's facts. The owner of each day stays.
     *
     * @param commitment locked by the caller
     * @param states the states by their first day
     */
    public void replace(Commitment commitment, SortedMap<LocalDate, CommitmentState> states) {
        var owners = new TreeMap<LocalDate, Body>();
        var before = periods(commitment);
        before.forEach(period -> owners.put(period.validFrom(), period.onDay().owner()));
        before.forEach(database::remove);
        database.flush();
        var days = new TreeSet<>(owners.keySet());
        days.addAll(states.tailMap(days.first()).keySet());
        var byDay = new TreeMap<>(states);
        for (var day : days) {
            var next = days.higher(day);
            database.persist(new StatePeriod(
                    commitment,
                    day,
                    next == null ? StatePeriod.LAST_DAY : next,
                    new StateOnDay(
                            byDay.floorEntry(day).getValue(),
                            owners.floorEntry(day).getValue())));
        }
    }

    private List<StatePeriod> periods(Commitment commitment) {
        return database.createQuery("from StatePeriod where rowId = ?1 order by validFrom", StatePeriod.class)
                .setParameter(1, commitment.rowId())
                .getResultList();
    }

    /** Whether the state at the end of that day has to be read from the history. */
    boolean isPast(LocalDate day) {
        return day.isBefore(BrusselsTime.today(clock));
    }

    /**
     * HQL, to be continued by further conditions: all commitments as {@code c}, with their state at the end of the day,
     * which is the parameter {@code :day} if it is past.
     */
    String rows(LocalDate day) {
        return isPast(day)
                ? "StatePeriod c where c.validFrom <= :day and c.validUntil > :day"
                : "Commitment c where true";
    }

    /** HQL with a place for a commitment: its owner at the end of the day. */
    public String ownerPath(LocalDate day) {
        return isPast(day) ? OWNER_ON_DAY.formatted(day) : CURRENT_OWNER;
    }

    StateOnDay find(Commitment commitment, LocalDate day) {
        return find(List.of(commitment), day).get(commitment);
    }

    /** The state and the owner of each commitment at the end of the day. */
    public Map<Commitment, StateOnDay> find(List<Commitment> commitments, LocalDate day) {
        if (!isPast(day) || commitments.isEmpty()) {
            return commitments.stream().collect(Collectors.toMap(Function.identity(), StateOnDay::current));
        }
        var states = database.createQuery(
                        "from StatePeriod p join fetch p.owner"
                                + " where p.rowId in ?1 and p.validFrom <= ?2 and p.validUntil > ?2",
                        StatePeriod.class)
                .setParameter(1, commitments.stream().map(Commitment::rowId).toList())
                .setParameter(2, day)
                .getResultStream()
                .collect(Collectors.toMap(StatePeriod::rowId, StatePeriod::onDay));
        return commitments.stream()
                .collect(Collectors.toMap(Function.identity(), commitment -> states.get(commitment.rowId())));
    }

    /** The states of all commitments of a resolution until the end of the day, by row id, the oldest first. */
    public Map<Long, List<DatedState>> until(LocalDate day, Resolution resolution) {
        return database.createQuery("""
                        select p.rowId, p.validFrom, p.validUntil, p.state from StatePeriod p
                        where p.resolution = ?1 and p.validFrom <= ?2 order by p.rowId, p.validFrom""", DatedState.class)
                .setParameter(1, resolution)
                .setParameter(2, day)
                .getResultStream()
                .map(period -> period.endingBefore(day.plusDays(1)))
                .collect(Collectors.groupingBy(DatedState::commitmentRowId));
    }

    /** The states of a commitment by the first day of each period; empty if the periods have gaps or overlaps. */
    public SortedMap<LocalDate, CommitmentState> all(Commitment commitment) {
        var periods = periods(commitment);
        var all = new TreeMap<LocalDate, CommitmentState>();
        var until = (LocalDate) null;
        for (var period : periods) {
            if (until != null && !until.equals(period.validFrom())) {
                return new TreeMap<>();
            }
            all.put(period.validFrom(), period.state());
            until = period.validUntil();
        }
        return StatePeriod.LAST_DAY.equals(until) ? all : new TreeMap<>();
    }
}

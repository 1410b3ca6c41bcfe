package org.sequitur.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.sequitur.resolution.ResolutionSize;

/**
 * A sort order by its name in the contract, as HQL and in Java; both give the same order ({@code FilteredCommitmentsTest}).
 * Commitments without the value come last in both directions.
 */
record CommitmentOrder(String name) {

    /** The order of search hits; without a search, that of the document. */
    private static final String RELEVANCE = "relevance";

    private static final String NEWEST_RESOLUTION = "-adoptedOn";

    /** @param comparator by the day on which the commitments have the state */
    private record Forms(String hql, Function<LocalDate, Comparator<ListedCommitment>> comparator) {}

    private static final Forms DOCUMENT =
            new Forms("c.resolution.id, c.position", _ -> ListedCommitment.DOCUMENT_ORDER);

    /** A closed commitment has no deadline in force. */
    private static final DatedOrder DEADLINE = new DatedOrder(
            "c.state.due.deadline",
            (state, _) -> state.deadline(),
            "c.state.due.deadline is null or " + StateRule.CLOSED.hql(),
            (state, _) -> state.deadlineInForce() == null);

    private static final DatedOrder LAST_REPORTED_ON = new DatedOrder(
            "c.state.report.on",
            (state, _) -> state.report().on(),
            "c.state.report.on is null",
            (state, _) -> state.report().on() == null);

    /** More days without a report are an earlier date: the longest time first is the ascending order. */
    private static final DatedOrder SILENT_SINCE = new DatedOrder(
            "c.state.report.silentSince", (state, _) -> state.report().silentSince(), "1 = 0", (_, _) -> false);

    /** A response of the Government is awaited since the adoption of most resolutions, and would hide all others. */
    private static final DatedOrder AWAITED_SINCE = new DatedOrder(
            AwaitedAct.SINCE_HQL,
            AwaitedAct::sinceWithoutResponse,
            AwaitedAct.NONE_WITHOUT_RESPONSE_HQL,
            (state, day) -> AwaitedAct.sinceWithoutResponse(state, day) == null);

    private static final Map<String, Forms> BY_NAME = Map.ofEntries(
            Map.entry("number", DOCUMENT),
            Map.entry(RELEVANCE, DOCUMENT),
            Map.entry(
                    "-number",
                    new Forms(
                            "c.resolution.id desc, c.position desc", _ -> ListedCommitment.DOCUMENT_ORDER.reversed())),
            Map.entry(
                    NEWEST_RESOLUTION,
                    new Forms("c.resolution.adoptedOn desc, " + DOCUMENT.hql(), DOCUMENT.comparator())),
            Map.entry("deadline", DEADLINE.ascending()),
            Map.entry("-deadline", DEADLINE.descending()),
            Map.entry("lastReportedOn", LAST_REPORTED_ON.ascending()),
            Map.entry("-lastReportedOn", LAST_REPORTED_ON.descending()),
            Map.entry("silentDays", SILENT_SINCE.descending()),
            Map.entry("-silentDays", SILENT_SINCE.ascending()),
            Map.entry("awaitedSince", AWAITED_SINCE.ascending()),
            Map.entry("-awaitedSince", AWAITED_SINCE.descending()));

    private static final Comparator<ResolutionSize> BY_ID = Comparator.comparing(ResolutionSize::resolutionId);

    private static final Map<String, Comparator<ResolutionSize>> BY_RESOLUTION = Map.of(
            "number",
            BY_ID,
            RELEVANCE,
            BY_ID,
            "-number",
            BY_ID.reversed(),
            NEWEST_RESOLUTION,
            Comparator.comparing(ResolutionSize::adoptedOn).reversed().thenComparing(BY_ID));

    static CommitmentOrder named(String name) {
        return new CommitmentOrder(name);
    }

    /** HQL, for an entity {@code c}. */
    String hql() {
        return " order by " + BY_NAME.get(name).hql();
    }

    /**
     * @param adoptedOn the day of adoption by the id of a resolution
     * @param day on which the commitments have the state
     */
    Comparator<ListedCommitment> comparator(Function<String, LocalDate> adoptedOn, LocalDate day) {
        var comparator = BY_NAME.get(name).comparator().apply(day);
        return name.equals(NEWEST_RESOLUTION)
                ? Comparator.comparing(
                                (ListedCommitment commitment) -> adoptedOn.apply(commitment.resolutionId()),
                                Comparator.reverseOrder())
                        .thenComparing(comparator)
                : comparator;
    }

    /** Whether only their resolution and their place in it decide, so that no state has to be read. */
    boolean isByResolution() {
        return BY_RESOLUTION.containsKey(name);
    }

    /** Resolutions in the order of their commitments, if {@link #isByResolution}. */
    List<ResolutionSize> sorted(Collection<ResolutionSize> resolutions) {
        return resolutions.stream().sorted(BY_RESOLUTION.get(name)).toList();
    }

    boolean isByRelevance() {
        return name.equals(RELEVANCE);
    }

    /** Whether the last commitment of a resolution comes first. */
    boolean isFromLastPosition() {
        return name.equals("-number");
    }

    /** The order of a date, in HQL and in Java, and which states come last. */
    private record DatedOrder(
            String path,
            BiFunction<CommitmentState, LocalDate, LocalDate> date,
            String last,
            BiPredicate<CommitmentState, LocalDate> isLast) {

        /** More than the days of any date. */
        private static final long LAST = 1L << 40;

        /** Less than the days of any date, as MariaDB sorts null. */
        private static final long NO_DATE = -1L << 32;

        Forms ascending() {
            return forms("", 1);
        }

        Forms descending() {
            return forms(" desc", -1);
        }

        private Forms forms(String direction, int sign) {
            return new Forms(
                    "case when %s then 1 else 0 end, %s%s, %s".formatted(last, path, direction, DOCUMENT.hql()),
                    day -> Comparator.comparingLong((ListedCommitment commitment) -> key(commitment.state(), day, sign))
                            .thenComparing(ListedCommitment.DOCUMENT_ORDER));
        }

        /** One number for last or not and the date: compared some million times for 100,000 commitments. */
        private long key(CommitmentState state, LocalDate day, int sign) {
            var value = date.apply(state, day);
            return (isLast.test(state, day) ? LAST : 0) + sign * (value == null ? NO_DATE : value.toEpochDay());
        }
    }
}

package org.sequitur.journal;

import static org.sequitur.journal.FactColumns.COLUMNS;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.database.SelectList;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;
import org.sequitur.platform.table.RowWriter;
import org.sequitur.platform.table.Rows;
import org.sequitur.platform.table.Table;

/**
 * All facts of one kind as a table, oldest first. Each row holds the public columns of one fact; only these are read.
 */
public abstract class FactTable<R extends FactTable.Row> implements Table<R> {

    /** Columns that each row has. */
    public interface Row {

        UUID id();

        String commitmentId();

        String resolutionId();

        LocalizedText shortTitle();

        /** See {@link Commitment#citation()}. */
        String citation();
    }

    /** Row of a fact whose text can be withdrawn; the columns are null if it is not. */
    public interface WithdrawableRow extends Row {

        Instant withdrawnAt();

        String withdrawnByBodyId();

        LocalizedText withdrawnByBody();

        LocalizedText withdrawalReason();
    }

    protected static final Map<String, LocalizedText> PARTIES = new TreeMap<>(Map.of(
            "body", COLUMNS.partyBody(),
            "parliament", COLUMNS.partyParliament()));

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Batch size: bounds memory, and is large enough to keep the number of queries low. */
    @ConfigProperty(name = "sequitur.export.rows-at-once")
    int atOnce;

    /** HQL: the components of rows that are not a property of the fact with the component's name. */
    private static final Map<String, String> PATHS = Map.of(
            "commitmentId", "c.id",
            "shortTitle", "c.shortTitle",
            "resolutionId", "cr.id",
            "citation", CommitmentReference.citationHql("c", "cr"),
            "bodyId", "b.id",
            "body", "b.abbreviation",
            "withdrawnAt", "w.publishedAt",
            "withdrawnByBodyId", "wb.id",
            "withdrawnByBody", "wb.abbreviation",
            "withdrawalReason", "w.reason");

    private final EntityManager database;
    private final Class<R> row;
    private final String name;
    private final TableTitles titles;
    private final String from;
    private final String columns;

    /**
     * @param name of the export, as in the API
     * @param row a record: each component is the property of the fact with this name, unless {@link #PATHS} or
     *     {@code paths} says otherwise
     * @param from HQL: the facts as {@code f}, their commitments as {@code c}, and, if rows have such components, bodies as
     *     {@code b} and {@link #withdrawals}; the resolutions are added as {@code cr}. Use a left join: with an inner join
     *     the database starts from the commitments and sorts all of their facts for each batch
     * @param paths HQL by component
     */
    protected FactTable(
            EntityManager database,
            String name,
            Class<R> row,
            TableTitles titles,
            String from,
            Map<String, String> paths) {
        this.database = database;
        this.name = name;
        this.row = row;
        this.titles = titles;
        this.from = from + " left join c.resolution cr";
        this.columns = SelectList.of(
                row, component -> paths.getOrDefault(component, PATHS.getOrDefault(component, "f." + component)));
    }

    /** A table whose row's components are all named like the properties of the fact. */
    protected FactTable(EntityManager database, String name, Class<R> row, TableTitles titles, String from) {
        this(database, name, row, titles, from, Map.of());
    }

    /** HQL: left join of the withdrawals of the facts' texts, as {@code w}, and of who withdrew them, as {@code wb}. */
    protected static String withdrawals(PublishedText text) {
        return text.withdrawal("f", "w") + " left join w.body wb";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public LocalizedText title() {
        return titles.tableTitle();
    }

    /** Title in the catalogue. */
    public LocalizedText downloadTitle(Object format) {
        return titles.downloadTitle(format);
    }

    /** HQL: condition for public facts. By default all published facts are public. */
    protected String visible() {
        return "true";
    }

    /** HQL: time of publication. */
    protected String publishedAt() {
        return "f.publishedAt";
    }

    @Override
    public Rows<R> all(LocalDate day) {
        return rows(FactFilter.all(day));
    }

    public Rows<R> rows(FactFilter filter) {
        return rows(filter, "true", Map.of());
    }

    /** @param condition HQL, added to the filter */
    protected Rows<R> rows(FactFilter filter, String condition, Map<String, Object> parameters) {
        return writer -> write(writer, filter, condition, parameters);
    }

    /** Reads batches by id (keyset), so that no query stays open while a slow client reads. */
    private void write(RowWriter<R> writer, FactFilter filter, String condition, Map<String, Object> parameters)
            throws IOException {
        var last = BEFORE_ALL;
        List<R> some;
        do {
            some = next(last, filter, condition, parameters);
            for (var fact : some) {
                writer.write(fact);
            }
            last = some.isEmpty() ? last : some.getLast().id();
        } while (some.size() == atOnce);
    }

    private List<R> next(UUID last, FactFilter filter, String condition, Map<String, Object> parameters) {
        var narrowing = filter.narrowing("c");
        var where = Stream.concat(
                        Stream.of("f.id > :last", publishedAt() + " < :end", visible(), condition),
                        narrowing.stream().map(FactFilter.Narrowing::condition))
                .filter(part -> !part.equals("true"))
                .collect(Collectors.joining(" and "));
        var query = database.createQuery(
                        "select " + columns + " from " + from + " where " + where + " order by f.id", row)
                .setParameter("last", last)
                .setParameter("end", filter.end())
                .setMaxResults(atOnce);
        narrowing.forEach(narrowed -> query.setParameter(narrowed.parameter(), narrowed.values()));
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The table's own columns between those of every table; its own column for the resolution keeps its place. */
    protected List<Column<R>> columns(String idName, List<Column<R>> own) {
        var first = Stream.of(
                Column.<R>text(idName, COLUMNS.id(), Row::id),
                Column.<R>text("commitmentId", COLUMNS.commitmentId(), Row::commitmentId),
                Column.<R>texts("commitmentShortTitle", COLUMNS.commitmentShortTitle(), Row::shortTitle));
        var last = Stream.of(
                Column.<R>text("resolutionId", COLUMNS.resolutionId(), Row::resolutionId),
                Column.<R>text("citation", COLUMNS.citation(), Row::citation));
        var names = own.stream().map(Column::name).toList();
        return Stream.of(first, own.stream(), last.filter(column -> !names.contains(column.name())))
                .flatMap(columns -> columns)
                .toList();
    }

    /** Columns for who withdrew the text, when and why. */
    protected static <R extends WithdrawableRow> List<Column<R>> withdrawalColumns() {
        return List.of(
                Column.time("withdrawnAt", COLUMNS.withdrawnAt(), WithdrawableRow::withdrawnAt),
                Column.code(
                        "withdrawnBy",
                        COLUMNS.withdrawnBy(),
                        PARTIES,
                        row -> row.withdrawnAt() == null ? null : party(row.withdrawnByBodyId())),
                Column.text("withdrawnByBodyId", COLUMNS.withdrawnByBodyId(), WithdrawableRow::withdrawnByBodyId),
                Column.texts("withdrawnByBody", COLUMNS.withdrawnByBody(), WithdrawableRow::withdrawnByBody),
                Column.texts("withdrawalReason", COLUMNS.withdrawalReason(), WithdrawableRow::withdrawalReason));
    }

    protected static <R> List<Column<R>> concat(List<Column<R>> some, List<Column<R>> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    protected List<Column<R>> columns(String idName, List<Column<R>> author, List<Column<R>> own) {
        return columns(idName, concat(author, own));
    }

    /** The party's kind in the API: Parliament if the id is null. */
    protected static String party(String bodyId) {
        return bodyId == null ? "parliament" : "body";
    }

    protected List<Column<R>> authorColumns(Function<R, String> bodyId, Function<R, LocalizedText> body) {
        return List.of(
                Column.code("by", COLUMNS.by(), PARTIES, row -> party(bodyId.apply(row))),
                Column.text("bodyId", COLUMNS.bodyId(), bodyId),
                Column.texts("body", COLUMNS.body(), body));
    }
}

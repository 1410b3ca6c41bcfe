package org.sequitur.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.EventPeriod;
import org.sequitur.journal.EventTable;
import org.sequitur.journal.FactFilter;
import org.sequitur.journal.FactFilters;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.export.Export;
import org.sequitur.platform.export.TableExports;
import org.sequitur.resolution.ResolutionCriteria;

/** Exports of the facts of one kind. */
@ApplicationScoped
public class FactExports {

    private final TableExports tableExports;
    private final FactFilters filters;

    FactExports(TableExports tableExports, FactFilters filters) {
        this.tableExports = tableExports;
        this.filters = filters;
    }

    /**
     * @param asOf null for today
     * @param format code of the format; null selects it by {@code Accept}
     */
    public <R extends FactTable.Row> Export of(
            FactTable<R> table,
            List<String> resolution,
            ResolutionCriteria criteria,
            List<String> owner,
            LocalDate asOf,
            String format) {
        var filter = filters.checked(resolution, criteria, List.of(), List.of(), owner, asOf);
        return tableExports.of(
                table, table.rows(filter), format, filter.day(), fileNameParts(resolution, owner, !criteria.isEmpty()));
    }

    /** @param format code of the format; null selects it by {@code Accept} */
    Export changes(EventTable table, FactFilter filter, List<EventKind> kinds, EventPeriod period, String format) {
        var more = Stream.of(filter.themes(), filter.commitments(), kinds).anyMatch(values -> !values.isEmpty())
                || !filter.criteria().isEmpty()
                || !period.isUnlimited();
        return tableExports.of(
                table,
                table.rows(filter, kinds, period),
                format,
                filter.day(),
                fileNameParts(filter.resolutions(), filter.owners(), more));
    }

    /** The filters that appear in the file name; "selection" stands for all others. */
    static List<String> fileNameParts(List<String> resolution, List<String> owner, boolean more) {
        return Stream.of(resolution.stream(), owner.stream(), more ? Stream.of("selection") : Stream.<String>empty())
                .flatMap(part -> part)
                .toList();
    }
}

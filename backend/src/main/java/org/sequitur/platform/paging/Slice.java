package org.sequitur.platform.paging;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;

/** The items of one page, and the total number of items. */
public record Slice<E>(List<E> items, long total) {

    /** The requested page of a query's result, in the query's order. */
    public static <E> Slice<E> of(PanacheQuery<E> query, PageRequest page) {
        var items =
                query.range(page.offset(), page.offset() + page.pageSize() - 1).list();
        return new Slice<>(items, query.count());
    }

    /** The same slice with its items converted. */
    public <T> Slice<T> with(List<T> others) {
        return new Slice<>(others, total);
    }
}

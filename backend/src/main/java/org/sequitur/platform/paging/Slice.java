package org.sequitur.platform.paging;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;

/** Some of a collection's items, and how many there are in all. */
public record Slice<E>(List<E> items, long total) {

    /** The page of what a query finds, in the query's order. */
    public static <E> Slice<E> of(PanacheQuery<E> found, PageRequest page) {
        var items =
                found.range(page.offset(), page.offset() + page.pageSize() - 1).list();
        return new Slice<>(items, found.count());
    }

    /** The same page, of what its items are made into. */
    public <T> Slice<T> with(List<T> others) {
        return new Slice<>(others, total);
    }
}

package org.sequitur.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.sequitur.platform.http.RequestUri;

/** One page of a collection, with links to the others. */
public record Page<T>(
        String self,
        List<T> items,
        long total,
        int page,
        int pageSize,
        String next,
        String prev,
        String first,
        String last) {

    public static <T> Page<T> of(Slice<T> slice, PageRequest pageRequest, RequestUri requestUri) {
        return of(slice, pageRequest, requestUri, Function.identity());
    }

    public static <E, T> Page<T> of(
            Slice<E> slice, PageRequest pageRequest, RequestUri requestUri, Function<E, T> represent) {
        var last = (int) Math.max(1, Math.ceilDiv(slice.total(), pageRequest.pageSize()));
        var page = pageRequest.page();
        return new Page<>(
                requestUri.address(),
                slice.items().stream().map(represent).toList(),
                slice.total(),
                page,
                pageRequest.pageSize(),
                page < last ? requestUri.with("page", page + 1) : null,
                page > 1 ? requestUri.with("page", Math.min(page - 1, last)) : null,
                requestUri.with("page", 1),
                requestUri.with("page", last));
    }
}

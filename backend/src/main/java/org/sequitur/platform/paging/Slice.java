package org.sequitur.platform.paging;

import java.util.List;

/** Some of a collection's items, and how many there are in all. */
public record Slice<E>(List<E> items, long total) {}

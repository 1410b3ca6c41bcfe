package org.sequitur.journal;

import java.util.List;

/**
 * Describes one kind of fact for the features that treat all kinds alike. Each kind is a bean in the package of its
 * entity; {@link FactKinds} finds all of them.
 */
public interface FactKind {

    /** Path segment of the API's collection of such facts. */
    String collection();

    /** The events that publish such a fact, in the order of the enum; no other kind of fact has the same events. */
    List<EventKind> events();

    /** Export tables of such facts and of their parts. Tables to which others refer come first. */
    default List<FactTable<?>> tables() {
        return List.of();
    }
}

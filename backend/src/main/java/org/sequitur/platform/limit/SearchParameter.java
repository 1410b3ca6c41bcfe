package org.sequitur.platform.limit;

/**
 * A query parameter that makes any read as expensive as a search. The feature that interprets it declares it as a bean.
 *
 * @param name as in the contract
 */
public record SearchParameter(String name) {

    boolean isIn(String query) {
        return query != null && query.contains(name + "=");
    }
}

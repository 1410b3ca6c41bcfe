package org.sequitur.resolution;

import java.util.List;
import java.util.stream.Stream;

/**
 * A filter on properties of resolutions. Values of one field are alternatives, fields are combined with "and"; an empty
 * list does not restrict.
 *
 * @param committee names in either language
 */
public record ResolutionCriteria(List<String> session, List<String> committee, List<PolicyArea> policyArea) {

    public static final ResolutionCriteria NONE = new ResolutionCriteria(List.of(), List.of(), List.of());

    /** @param name in either language */
    public static ResolutionCriteria ofCommittee(String name) {
        return new ResolutionCriteria(List.of(), List.of(name), List.of());
    }

    /** Each field alone. */
    public Stream<ResolutionCriteria> fields() {
        return Stream.of(
                new ResolutionCriteria(session, List.of(), List.of()),
                new ResolutionCriteria(List.of(), committee, List.of()),
                new ResolutionCriteria(List.of(), List.of(), policyArea));
    }

    public boolean isEmpty() {
        return Stream.of(session, committee, policyArea).allMatch(List::isEmpty);
    }
}

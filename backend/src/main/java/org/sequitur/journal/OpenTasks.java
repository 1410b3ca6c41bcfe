package org.sequitur.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.sequitur.platform.paging.Slice;

/** All that facts leave to be done: a projection of them, as where a commitment stands is one. */
@ApplicationScoped
public class OpenTasks implements PanacheRepositoryBase<OpenTask, UUID> {

    private static final String OPEN = "from OpenTask m join fetch m.commitment c join fetch c.owner o"
            + " where m.kind = ?1 and c.closedOn is null";

    /** Rows are looked for before they are deleted: to delete what is not there would lock the place where it might be. */
    void follow(Fact fact) {
        if (fact.showsThatAnswersWereSeen()) {
            // Whatever Parliament does about a commitment, it has seen the answers that are there.
            list("commitment = ?1 and kind = ?2", fact.commitment(), OpenTask.Kind.LOOK)
                    .forEach(this::delete);
        }
        if (fact.closesTask() != null) {
            findByIdOptional(fact.closesTask()).ifPresent(this::delete);
        }
        if (fact.opensTask() != null) {
            persist(fact.opensTask());
        }
    }

    /** What the owners are to do about what is not closed; what is to be done first comes first. */
    public Slice<OpenTask> ofOwners(OpenTask.Kind kind, Set<String> bodies, int limit) {
        var all = find(OPEN + " and o.id in ?2 order by m.day, m.factId", kind, bodies);
        return new Slice<>(all.range(0, limit - 1).list(), all.count());
    }

    /** What Parliament is to do about what is not closed; newest first. */
    public Slice<OpenTask> ofParliament(OpenTask.Kind kind, int limit) {
        var all = find(OPEN + " order by m.day desc, m.factId desc", kind);
        return new Slice<>(all.range(0, limit - 1).list(), all.count());
    }
}

package org.sequitur.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.Ids;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;

/** All questions. To whoever may not see one, it does not exist. */
@ApplicationScoped
class Questions implements PanacheRepositoryBase<Question, UUID> {

    private final Access access;

    Questions(Access access) {
        this.access = access;
    }

    Question get(String id) {
        return findByIdOptional(Ids.uuid(id)).filter(this::isVisible).orElseThrow(() -> Problem.notFound(id));
    }

    /** Those that the caller may see, newest first. */
    Slice<Question> slice(Commitment commitment, PageRequest page) {
        var visible = access.allows(Permission.SEE_INTERNAL_QUESTIONS, commitment) ? "" : " and internal = false";
        return Slice.of(find("commitment = ?1" + visible, Sort.descending("publishedAt", "id"), commitment), page);
    }

    boolean isVisible(Question question) {
        return !question.isInternal() || access.allows(Permission.SEE_INTERNAL_QUESTIONS, question.commitment());
    }
}

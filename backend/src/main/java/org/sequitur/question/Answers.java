package org.sequitur.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sequitur.journal.Ids;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;

/** All answers. Callers who may see the question may see its answers. */
@ApplicationScoped
class Answers implements PanacheRepositoryBase<Answer, UUID> {

    private final Questions questions;

    Answers(Questions questions) {
        this.questions = questions;
    }

    Answer get(String id) {
        return findByIdOptional(Ids.uuid(id))
                .filter(answer -> questions.isVisible(answer.question()))
                .orElseThrow(() -> Problem.notFound(id));
    }

    /** Newest first. */
    Slice<Answer> slice(Question question, PageRequest page) {
        return Slice.of(find("question", Sort.descending("publishedAt", "id"), question), page);
    }

    /** Oldest first. */
    List<Answer> to(List<Question> questions) {
        return questions.isEmpty() ? List.of() : list("question in ?1", Sort.by("publishedAt", "id"), questions);
    }
}

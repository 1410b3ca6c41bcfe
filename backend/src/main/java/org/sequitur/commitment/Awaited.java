package org.sequitur.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What public statements have asked for and what has not been done: one row of dates for queries, computed from the
 * requests. Internal questions are not among them.
 *
 * @param requests in the order of their publication; null if there are none
 * @param answerSince the day of the oldest question without an answer; null if there is none
 * @param answerDueOn the earliest day by which one of these answers is expected
 * @param deadlineDecisionSince the day of the oldest request for a deadline on which Parliament has not decided
 * @param ownerDecisionSince the same of a declaration of the owner that it is not competent
 * @param assessmentSince the day of the oldest report since the latest assessment that says something new
 */
@Embeddable
public record Awaited(
        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "open_requests")
        List<OpenRequest> requests,

        @Column(name = "answer_since") LocalDate answerSince,
        @Column(name = "answer_due_on") LocalDate answerDueOn,
        @Column(name = "deadline_decision_since") LocalDate deadlineDecisionSince,
        @Column(name = "owner_decision_since") LocalDate ownerDecisionSince,
        @Column(name = "assessment_since") LocalDate assessmentSince) {

    static final Awaited NOTHING = new Awaited(null, null, null, null, null, null);

    private static Awaited of(List<OpenRequest> requests, LocalDate assessmentSince) {
        return new Awaited(
                requests.isEmpty() ? null : requests,
                first(requests, OpenRequest.Kind.QUESTION, OpenRequest::on),
                first(requests, OpenRequest.Kind.QUESTION, OpenRequest::dueOn),
                first(requests, OpenRequest.Kind.DEADLINE, OpenRequest::on),
                first(requests, OpenRequest.Kind.DECLARATION, OpenRequest::on),
                assessmentSince);
    }

    private static LocalDate first(
            List<OpenRequest> requests, OpenRequest.Kind kind, Function<OpenRequest, LocalDate> day) {
        return requests.stream()
                .filter(request -> request.isOpen(kind))
                .map(day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Adds a request.
     *
     * @param dueOn by when an answer is expected; null if the statement names no day
     */
    public Awaited requested(OpenRequest.Kind kind, UUID factId, LocalDate on, LocalDate dueOn) {
        return of(
                Stream.concat(stream(), Stream.of(new OpenRequest(factId, kind, on, dueOn, List.of())))
                        .toList(),
                assessmentSince);
    }

    /** Applies an answer to a question. */
    public Awaited answered(UUID questionId, UUID answerId) {
        return each(request -> request.factId().equals(questionId) ? request.answered(answerId) : request);
    }

    /** Applies Parliament's decision on a requested deadline. */
    public Awaited decided(UUID requestId) {
        return without(request -> request.factId().equals(requestId));
    }

    /** Applies Parliament's decision on the owner, which answers all declarations. */
    public Awaited ownerDecided() {
        return without(request -> request.kind() == OpenRequest.Kind.DECLARATION);
    }

    /** Applies the withdrawal of a statement or of its text. */
    public Awaited withdrawn(UUID factId, boolean byParliament) {
        var rest = without(request -> request.isEndedBy(factId, byParliament));
        return byParliament ? rest : rest.each(request -> request.withoutAnswer(factId));
    }

    /** Applies a report of that day that says something new. */
    Awaited assessmentOf(LocalDate day) {
        return assessmentSince == null ? of(stream().toList(), day) : this;
    }

    Awaited assessed() {
        return of(stream().toList(), null);
    }

    private Stream<OpenRequest> stream() {
        return requests == null ? Stream.empty() : requests.stream();
    }

    private Awaited each(UnaryOperator<OpenRequest> change) {
        return of(stream().map(change).toList(), assessmentSince);
    }

    private Awaited without(Predicate<OpenRequest> ended) {
        return of(stream().filter(ended.negate()).toList(), assessmentSince);
    }
}

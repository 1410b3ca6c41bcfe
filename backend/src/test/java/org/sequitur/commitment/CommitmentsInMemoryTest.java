package org.sequitur.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** The commitments that two instances hold in memory, while other transactions commit. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class CommitmentsInMemoryTest {

    private static final CommitmentOrder ORDER = CommitmentOrder.named("number");

    @Inject
    StateHistory stateHistory;

    @Inject
    EntityManager database;

    @Inject
    CommitmentChanges changes;

    @Inject
    RegisterResolution registration;

    @Inject
    Clock clock;

    private final String officer = Tokens.agency("cocom");

    private CommitmentsInMemory one;
    private CommitmentsInMemory other;

    @BeforeEach
    void start_two_instances() {
        one = instance(1_000_000);
        other = instance(1_000_000);
        for (var instance : List.of(one, other)) {
            inTransaction(instance::current);
        }
    }

    @Test
    void both_instances_hold_a_committed_change_from_the_next_transaction_on() {
        var commitment = TestCommitments.of("cocom");
        for (var status : List.of(ImplementationStatus.IN_PROGRESS, ImplementationStatus.NOT_STARTED)) {
            published(officer, commitment, status.code());
            for (var instance : List.of(one, other)) {
                assertEquals(status, inTransaction(() -> status(commitment, instance)));
            }
        }
    }

    @Test
    void commitments_of_a_new_resolution_are_added() throws InvalidDocumentException {
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        var resolution = Set.of(TestResolutions.idOf(document));
        assertEquals(
                6,
                inTransaction(() -> one.current()
                        .orElseThrow()
                        .select(CommitmentFilter.NONE, resolution, BrusselsTime.today(clock), List.of())
                        .rowIds(ORDER, null)
                        .length));
    }

    @Test
    void a_transaction_that_does_not_see_a_change_is_not_given_it() {
        var commitment = TestCommitments.of("cocom");
        QuarkusTransaction.begin();
        try {
            assertEquals(ImplementationStatus.NOT_REPORTED, status(commitment, one));
            published(officer, commitment, "inProgress");
            assertEquals(
                    ImplementationStatus.IN_PROGRESS,
                    QuarkusTransaction.requiringNew().call(() -> status(commitment, one)));
            assertEquals(Optional.empty(), one.current());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void more_commitments_than_allowed_are_not_held() {
        var few = instance(29);
        for (var i = 0; i < 2; i++) {
            assertEquals(Optional.empty(), inTransaction(few::current));
        }
    }

    @Test
    void owners_of_resolutions_are_the_same_in_memory_and_by_query() throws InvalidDocumentException {
        registration.register(TestResolutions.fresh().toString());
        var inMemory = new ResolutionOwners(database, stateHistory, one);
        var queried = new ResolutionOwners(database, stateHistory, instance(0));
        var cocom = Set.of("cocom");
        var today = LocalDate.now(BrusselsTime.BRUSSELS);
        assertTrue(inTransaction(() -> inMemory.resolutionsOf(cocom, today)).size() > 1);
        assertEquals(
                inTransaction(() -> queried.resolutionsOf(cocom, today)),
                inTransaction(() -> inMemory.resolutionsOf(cocom, today)));
        assertEquals(inTransaction(queried::all), inTransaction(inMemory::all));
    }

    private CommitmentsInMemory instance(long most) {
        return new CommitmentsInMemory(database, changes, most);
    }

    /** By filters, as lists use it. */
    private ImplementationStatus status(String commitmentId, CommitmentsInMemory instance) {
        var row = database.createQuery("select rowId from Commitment where id = ?1", Long.class)
                .setParameter(1, commitmentId)
                .getSingleResult();
        var current = instance.current().orElseThrow();
        return Arrays.stream(ImplementationStatus.values())
                .filter(status -> Arrays.stream(
                                current.select(TestFilters.ofStatus(status), null, BrusselsTime.today(clock), List.of())
                                        .rowIds(ORDER, null))
                        .anyMatch(row::equals))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}

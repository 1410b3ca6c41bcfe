package org.sequitur.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sequitur.platform.cache.ChangesBySlot;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.limit.SearchParameter;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Finds commitments. Each instance has an index of its own, built from the database after its start. Before each search
 * it takes over what was committed since, so that every instance finds what is in the database.
 */
@ApplicationScoped
public class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    private static final int BATCH = 500;
    private static final int BUILD_TIMEOUT_SECONDS = 900;

    /** The build waits, so that it does not slow down the start. */
    private static final Duration BUILD_DELAY = Duration.ofSeconds(2);

    /** An index and the committed changes that it contains. */
    private record Built(LuceneIndex index, ChangesBySlot changes) {}

    private final SearchDocuments documents;
    private final EntityManager database;
    private final Vertx vertx;
    private final Clock clock;
    private final Duration buildWait;
    private final Object updating = new Object();
    private CompletableFuture<Built> build;
    private volatile Built built;

    SearchIndex(
            SearchDocuments documents,
            EntityManager database,
            Vertx vertx,
            Clock clock,
            @ConfigProperty(name = "sequitur.search.build-wait") Duration buildWait) {
        this.documents = documents;
        this.database = database;
        this.vertx = vertx;
        this.clock = clock;
        this.buildWait = buildWait;
    }

    @Produces
    @Singleton
    static SearchParameter searchParameter() {
        return new SearchParameter("q");
    }

    void start(@Observes StartupEvent starting) {
        vertx.setTimer(BUILD_DELAY.toMillis(), _ -> {
            var _ = built();
        });
    }

    void stop(@Observes ShutdownEvent stopping) throws IOException {
        var last = built;
        if (last != null) {
            last.index().close();
        }
    }

    /**
     * The commitments that match all of the words.
     *
     * @param typed contains at least one word
     * @param fields the groups of texts in which they are looked for
     * @throws Problem 503 while a large index is built
     */
    public Hits find(String typed, Set<Field> fields) {
        return current().find(typed, fields);
    }

    /**
     * Tells by which texts {@link #find} found commitments.
     *
     * @param rows of these commitments
     * @throws Problem 503 while a large index is built
     */
    public FoundWords foundWords(String typed, Set<Field> fields, Collection<Long> rows) {
        return current().foundWords(typed, fields, rows);
    }

    /**
     * The rows of commitments to suggest, the best first.
     *
     * @param typed contains at least one word, of which the last may be incomplete
     * @throws Problem 503 while a large index is built
     */
    public List<Long> suggest(String typed, Language language, int max) {
        return current()
                .beginning(typed, language)
                .byRelevance()
                .limit(max)
                .boxed()
                .toList();
    }

    /**
     * The typed text with other spellings of words that occur nowhere: they differ by one or two letters, and are no words
     * that Parliament avoids. Empty if all words occur, or if no other spelling finds something.
     *
     * @param typed contains at least one word
     * @throws Problem 503 while a large index is built
     */
    public Optional<String> corrected(String typed) {
        return current().corrected(typed);
    }

    /** The index with all that the caller's transaction sees. */
    private LuceneIndex current() {
        var last = await();
        var changes = documents.changes();
        if (!changes.isAheadOf(last.changes())) {
            return last.index();
        }
        synchronized (updating) {
            last = await();
            if (changes.isAheadOf(last.changes())) {
                update(last, changes);
            }
            return built.index();
        }
    }

    private void update(Built last, ChangesBySlot changes) {
        try {
            last.index().put(documents.changedSince(last.changes()));
            last.index().refresh();
            built = new Built(last.index(), changes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Built await() {
        try {
            var first = built().get(buildWait.toMillis(), TimeUnit.MILLISECONDS);
            var last = built;
            return last == null ? first : last;
        } catch (TimeoutException notYet) {
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        } catch (ExecutionException failure) {
            LOG.warn("The search index could not be built", failure.getCause());
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        }
    }

    /** The build that is done or runs; a new one if the last one failed, or its index was closed by an error. */
    private synchronized CompletableFuture<Built> built() {
        if (build == null || build.isCompletedExceptionally() || isClosed()) {
            built = null;
            build = new CompletableFuture<>();
            var started = build;
            Thread.ofPlatform().daemon().name("search-index").start(() -> {
                try {
                    started.complete(build());
                } catch (IOException | RuntimeException | OutOfMemoryError failure) {
                    started.completeExceptionally(failure);
                }
            });
        }
        return build;
    }

    private boolean isClosed() {
        var last = built;
        return last != null && !last.index().isOpen();
    }

    private Built build() throws IOException {
        var index = new LuceneIndex(TemporaryDirectory.create(clock.instant()));
        try {
            built = QuarkusTransaction.requiringNew()
                    .timeout(BUILD_TIMEOUT_SECONDS)
                    .call(() -> {
                        // First, as it fixes the snapshot from which all is read.
                        var changes = documents.changes();
                        fill(index);
                        return new Built(index, changes);
                    });
            return built;
        } catch (RuntimeException failure) {
            index.close();
            throw failure;
        }
    }

    private void fill(LuceneIndex index) throws IOException {
        var row = 0L;
        List<SearchDocument> some;
        do {
            some = documents.after(row, BATCH);
            index.add(some);
            row = some.isEmpty() ? row : some.getLast().row();
            database.clear();
        } while (some.size() == BATCH);
        index.refresh();
    }
}

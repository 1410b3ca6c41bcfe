package org.sequitur.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.cache.VersionedDocuments;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.TrackingParameters;
import org.sequitur.platform.language.Language;
import org.sequitur.publisher.Publisher;

/** The documents of public pages, each filled by the server with its title, description and content. */
@ApplicationScoped
class PageDocuments {

    private static final String AS_OF = "asOf";

    /** In milliseconds: a page without content is better than one that arrives later than this. */
    private static final long LONGEST_WAIT = 2_000;

    private final VersionedDocuments documents;
    private final PageContents contents;
    private final String site;
    private final Publisher publisher;

    PageDocuments(VersionedDocuments documents, PageContents contents, PublicAddress address, Publisher publisher) {
        this.documents = documents;
        this.contents = contents;
        this.site = address.site();
        this.publisher = publisher;
    }

    /**
     * Fills the document of a page.
     *
     * @param shell as it was built
     * @param headers of each response with a file of the page
     * @param done called once, with the document or why there is none: null if it took too long
     */
    void find(
            RoutingContext context,
            PublicPage page,
            Language language,
            Representation shell,
            Map<String, String> headers,
            BiConsumer<Representation, Throwable> done) {
        var parameters = context.request().params();
        var filtered =
                parameters.names().stream().anyMatch(name -> !name.equals(AS_OF) && !TrackingParameters.contain(name));
        LocalDate asOf;
        try {
            asOf = parameters.contains(AS_OF) ? LocalDate.parse(parameters.get(AS_OF)) : null;
        } catch (DateTimeException noDay) {
            done.accept(null, noDay);
            return;
        }
        var answered = new AtomicBoolean();
        var timer = context.vertx().setTimer(LONGEST_WAIT, ignored -> {
            if (answered.compareAndSet(false, true)) {
                done.accept(null, null);
            }
        });
        var key = "/%s/%s/%s?%s&%s".formatted(language.tag(), page.kind(), page.id(), asOf, filtered);
        documents.find(
                context,
                key,
                () -> Representation.of(
                        shell.mediaType(),
                        headers,
                        new DocumentShell(site, language, publisher)
                                .filled(
                                        new String(shell.body(), StandardCharsets.UTF_8),
                                        contents.document(page, language, asOf, filtered))
                                .getBytes(StandardCharsets.UTF_8)),
                (document, failure) -> {
                    if (answered.compareAndSet(false, true)) {
                        context.vertx().cancelTimer(timer);
                        done.accept(document, failure);
                    }
                });
    }
}

package org.sequitur.followup;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.PrintedFacts;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.publisher.Publisher;

/**
 * Writes a report as one XHTML document, from which all formats are made, so that they have the same content. Templates
 * and texts are loaded with the first report.
 */
@ApplicationScoped
class ReportPages {

    private final ReportSize size;
    private final PageAddress pages;
    private final PublicAddress address;
    private final FactKinds kinds;
    private final Publisher publisher;
    private Templates templates;

    ReportPages(ReportSize size, PageAddress pages, PublicAddress address, FactKinds kinds, Publisher publisher) {
        this.size = size;
        this.pages = pages;
        this.address = address;
        this.kinds = kinds;
        this.publisher = publisher;
    }

    /**
     * @param xhtml in UTF-8; as it is written, so that it is never whole in memory
     * @return false if it would be too long
     */
    boolean write(FollowUpReport report, ReportLanguages languages, Path xhtml) throws IOException {
        var characters = new AtomicLong();
        try (var writer = Files.newBufferedWriter(xhtml)) {
            templates().write(report, languages, new ReportLinks(pages, address, report), publisher, part -> {
                if (size.allows(characters.addAndGet(part.length()))) {
                    write(writer, part);
                }
            });
        }
        return size.allows(characters.get());
    }

    private synchronized Templates templates() {
        if (templates == null) {
            templates = new Templates(kinds.printed());
        }
        return templates;
    }

    private static void write(Writer writer, String part) {
        try {
            writer.write(part);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static final class Templates {

        private static final List<Code> EXPLAINED = Stream.<Code[]>of(
                        ImplementationStatus.values(), AssessmentOutcome.values(), GovernmentResponse.values())
                .flatMap(Arrays::stream)
                .toList();

        private static final List<String> RULES =
                List.of("method.sides", "method.facts", "method.computed", "method.wording");

        private final ReportTexts texts = new ReportTexts();
        private final String style = read("report.css");
        private final Engine engine;

        /** @param lists those with a layout of their own follow the sections of {@code commitment.html}, in this order */
        Templates(List<PrintedFacts<?>> lists) {
            var sections = lists.stream()
                    .map(PrintedFacts::layout)
                    .filter(Objects::nonNull)
                    .map(Templates::read)
                    .collect(Collectors.joining());
            engine = Engine.builder()
                    .addDefaults()
                    .addValueResolver(new ReflectionValueResolver())
                    .addResultMapper(new Escaping())
                    .addLocator(name ->
                            Optional.of(new InMemory(read(name + ".html").replace("SECTIONS", sections))))
                    .build();
        }

        void write(
                FollowUpReport report,
                ReportLanguages languages,
                ReportLinks reportLinks,
                Publisher publisher,
                Consumer<String> parts) {
            var locales = new ReportLocales(languages.languages().stream()
                    .map(language -> new ReportLocale(language, texts, report.maxTextLength()))
                    .toList());
            var titles = new ReportTitles(locales, report);
            engine.getTemplate("report")
                    .data("languages", locales)
                    .data("report", report)
                    .data("title", titles.title())
                    .data("subject", titles.subject())
                    .data("style", new RawString(style.replace("RUNNING", titles.running())))
                    .data("rules", RULES)
                    .data("codes", EXPLAINED)
                    .data("links", reportLinks)
                    .data("publisher", publisher.notice())
                    .data("author", publisher.name().orElse(null))
                    .consume(parts)
                    .toCompletableFuture()
                    .join();
        }

        private static String read(String name) {
            return read(Templates.class.getResource("/followup/" + name));
        }

        private static String read(URL resource) {
            try (var file = resource.openStream()) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** Escapes all inserted texts. */
    private static final class Escaping implements ResultMapper {

        @Override
        public boolean appliesTo(TemplateNode.Origin origin, Object result) {
            return result instanceof String;
        }

        @Override
        public String map(Object result, Expression expression) {
            return XhtmlEscaper.escape((String) result);
        }
    }

    private record InMemory(String content) implements TemplateLocation {

        @Override
        public StringReader read() {
            return new StringReader(content);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.empty();
        }
    }
}

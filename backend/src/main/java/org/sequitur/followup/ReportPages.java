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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.http.PublicAddress;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Writes a report as one XHTML document, from which all formats are made, so that they have the same content. Templates
 * and texts are loaded with the first report.
 */
@ApplicationScoped
class ReportPages {

    private final ReportSize size;
    private final String site;
    private final PublicAddress address;
    private Templates templates;

    ReportPages(ReportSize size, @ConfigProperty(name = "sequitur.public-url") String site, PublicAddress address) {
        this.size = size;
        this.site = site;
        this.address = address;
    }

    /** Empty if it would be too long. */
    Optional<Document> write(FollowUpReport report, ReportLanguages languages) {
        return Optional.of(templates().write(report, languages, new ReportLinks(site, address, report)))
                .filter(size::allows)
                .map(ReportPages::parse);
    }

    private synchronized Templates templates() {
        if (templates == null) {
            templates = new Templates();
        }
        return templates;
    }

    private static Document parse(String xhtml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new IllegalStateException(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
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
        private final Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new Escaping())
                .addLocator(name -> Optional.of(new InMemory(read(name + ".html"))))
                .build();

        String write(FollowUpReport report, ReportLanguages languages, ReportLinks reportLinks) {
            var locales = new ReportLocales(languages.languages().stream()
                    .map(language -> new ReportLocale(language, texts, report.longestText()))
                    .toList());
            var titles = new ReportTitles(locales, report);
            return engine.getTemplate("report")
                    .data("languages", locales)
                    .data("report", report)
                    .data("title", titles.title())
                    .data("subject", titles.subject())
                    .data("style", new RawString(style.replace("RUNNING", titles.running())))
                    .data("rules", RULES)
                    .data("codes", EXPLAINED)
                    .data("links", reportLinks)
                    .render();
        }

        private static String read(String name) {
            try (var file = Templates.class.getResourceAsStream("/followup/" + name)) {
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

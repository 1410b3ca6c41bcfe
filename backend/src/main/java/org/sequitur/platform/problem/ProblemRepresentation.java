package org.sequitur.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sequitur.platform.language.Language;

/** The JSON form of a problem (RFC 9457) in one language. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemRepresentation(
        String type,
        String href,
        String title,
        int status,
        String detail,
        String instance,
        List<IssueRepresentation> issues) {

    static ProblemRepresentation of(Problem problem, UUID instance, String href, Language language) {
        var type = problem.type();
        return new ProblemRepresentation(
                type.urn(),
                href,
                type.title(),
                type.status(),
                problem.detail().in(language),
                "urn:uuid:" + instance,
                problem.issues().stream()
                        .map(issue -> IssueRepresentation.of(issue, language))
                        .toList());
    }

    /** The JSON form of an input issue in one language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IssueRepresentation(
            String type, String title, String detail, String in, String name, String value, String rule) {

        static IssueRepresentation of(Issue issue, Language language) {
            return new IssueRepresentation(
                    issue.type().urn(),
                    issue.type().title(),
                    issue.detail().in(language),
                    issue.in().name().toLowerCase(Locale.ROOT),
                    issue.name(),
                    issue.value(),
                    issue.rule());
        }
    }
}

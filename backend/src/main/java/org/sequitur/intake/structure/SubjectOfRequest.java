package org.sequitur.intake.structure;

import java.util.Optional;
import org.sequitur.intake.structure.BodyNames.Mention;
import org.sequitur.platform.language.Language;

/**
 * A body that a clause makes the subject of what is asked: {@code veiller à ce que X publie}, {@code dat X publiceert}, or
 * {@code X publie} where each request is a sentence.
 */
final class SubjectOfRequest {

    private SubjectOfRequest() {}

    /** The registered body that follows the conjunction, or begins the sentence; empty without one. */
    static Optional<Mention> find(String text, Language language, BodyNames bodies) {
        var end = Cues.atStart("that", language, text);
        if (end == 0) {
            // Elsewhere the conjunction alone may be a relative pronoun: "the data that X publishes".
            end = Cues.find("ensureThat", language, text).map(found -> found[1]).orElse(0);
        }
        if (end == 0 && !(text.endsWith(".") && Character.isUpperCase(text.charAt(0)))) {
            return Optional.empty();
        }
        var clause = AddressedBody.withoutArticle(text.substring(end).strip(), language);
        return bodies.in(clause, language).stream()
                .filter(body -> body.start() == 0)
                .findFirst();
    }
}

package org.sequitur.earlier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.input.WebLink;

/**
 * The document that shows a fact.
 *
 * @param document a reference that names the place in it; null if none is cited, or once it is withdrawn
 * @param source link to it; null if there is none, or once it is withdrawn
 */
@Embeddable
public record CitedDocument(
        @Column(name = "document") String document,
        @Column(name = "source") String source) {

    private static final CitedDocument NONE = new CitedDocument(null, null);

    /** The document of an earlier fact. */
    public static CitedDocument required(String document, String source) {
        return new CitedDocument(
                InputRules.text("/document", document, InputRules.MAX_TITLE_LENGTH), WebLink.ifAny("/source", source));
    }

    /** At most a link. */
    public static CitedDocument linked(String source) {
        return new CitedDocument(null, WebLink.ifAny("/source", source));
    }

    /** @param cited null if both its columns are: Hibernate creates no embeddable from null columns */
    public static CitedDocument orNone(CitedDocument cited) {
        return cited == null ? NONE : cited;
    }

    /** Adds both properties to the content of an earlier fact. */
    public void addTo(Map<String, Object> content) {
        content.put("document", document);
        content.put("source", source);
    }
}

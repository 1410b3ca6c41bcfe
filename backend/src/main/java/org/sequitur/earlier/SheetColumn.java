package org.sequitur.earlier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;
import org.sequitur.platform.language.Language;

/**
 * The columns of a spreadsheet of earlier facts, in the order of the template. The label is the heading, and the definition explains the
 * column in the template.
 */
public enum SheetColumn implements Code {
    REQUEST,
    KIND,
    DAY("/reportedOn", "/respondedOn", "/setOn"),
    STATE("/implementationStatus", "/response"),
    PERCENT_DONE("/percentDone"),
    EXPECTED_ON("/expectedOn"),
    DEADLINE("/deadline"),
    DOCUMENT("/document", "/title"),
    SOURCE("/source", "/url", "/evidenceItems"),
    PUBLISHER("/publisher"),
    DOCUMENT_LANGUAGES("/documentLanguages"),
    TEXT_FR("/narrative/fr", "/explanation/fr", "/reason/fr"),
    TEXT_NL("/narrative/nl", "/explanation/nl", "/reason/nl"),
    ORIGINAL_LANGUAGE("/originalLanguage");

    private final List<String> pointers;
    private final Meaning meaning = Meaning.of(this);

    /** @param pointers into the request bodies of the operations that publish such facts */
    SheetColumn(String... pointers) {
        this.pointers = List.of(pointers);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    String heading(Language language) {
        return meaning.label().in(language);
    }

    /** The column with that heading in either language. */
    static Optional<SheetColumn> headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> Arrays.stream(Language.values())
                        .anyMatch(language -> column.heading(language).equalsIgnoreCase(heading.strip())))
                .findFirst();
    }

    /** Whether the heading may be missing, as in files that follow the first template. */
    boolean isAddedLater() {
        return this == PUBLISHER || this == DOCUMENT_LANGUAGES;
    }

    /** The column from which the value at that pointer was taken; empty if it is of the whole row. */
    static Optional<SheetColumn> of(String pointer) {
        return Arrays.stream(values())
                .filter(column ->
                        column.pointers.stream().anyMatch(one -> pointer.equals(one) || pointer.startsWith(one + "/")))
                .findFirst();
    }
}

package org.sequitur.followup;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.sequitur.testsupport.OwnerSteps.handOver;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.earlier.EarlierFixture;
import org.sequitur.testsupport.PrintedReport;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** A report says what the outcome of each change is, and writes numbers as its texts do. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class PrintedChangesTest extends EarlierFixture {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr; Transférée à un autre organisme : Actiris",
                "nl; Overgedragen aan een andere instelling: Actiris",
                "both; Transférée à un autre organisme : Actiris / Overgedragen aan een andere instelling: Actiris"
            })
    void a_handover_says_to_which_body(String lang, String expected) throws IOException {
        handOver(staff, id, "cocom", "actiris").statusCode(201);
        assertThat(printed(lang), containsString(expected));
    }

    @Test
    void a_table_writes_large_numbers_as_the_texts_do() throws IOException {
        setClock("2026-04-01T12:00");
        var words = printed("fr");
        assertThat(words, matchesPattern(".*\\b1\\D006 jours.*"));
        assertThat(words, not(containsString("1006 jours")));
        assertThat(printed("nl"), not(containsString("1006 dagen")));
    }

    private String printed(String lang) throws IOException {
        return PrintedReport.of(Map.of("resolution", resolution, "lang", lang, "format", "docx"))
                .wordsOfDocx();
    }
}

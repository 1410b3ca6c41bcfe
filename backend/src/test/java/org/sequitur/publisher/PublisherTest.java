package org.sequitur.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherTest {

    @Test
    void without_a_name_the_site_is_a_trial() {
        var publisher = publisher(Map.of());
        assertEquals(Optional.empty(), publisher.name());
        assertEquals(
                "Site d’essai\u00A0: aucune institution n’en est l’éditeur.",
                publisher.notice().fr());
        assertEquals(
                "Proefwebsite: geen enkele instelling geeft deze website uit.",
                publisher.notice().nl());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name-fr=A|SEQUITUR_PUBLISHER is set in one language only: set SEQUITUR_PUBLISHER_FR and SEQUITUR_PUBLISHER_NL",
                "ombuds-nl=A|SEQUITUR_OMBUDS is set in one language only: set SEQUITUR_OMBUDS_FR and SEQUITUR_OMBUDS_NL",
                "email-fr=a@example.org,email-nl=b|SEQUITUR_PUBLISHER_EMAIL_NL is not an e-mail address: b",
                "page-fr=https://a.example.org,page-nl=javascript:a|SEQUITUR_PUBLISHER_PAGE_NL is not an http or https address: javascript:a",
                "page-fr=https://a.example.org,page-nl=https://b.example.org|SEQUITUR_PUBLISHER_PAGE needs SEQUITUR_PUBLISHER_FR and _NL",
                "ombuds-page-fr=https://a.example.org,ombuds-page-nl=https://b.example.org|SEQUITUR_OMBUDS_PAGE needs SEQUITUR_OMBUDS_FR and _NL"
            })
    void wrong_settings_are_refused_with_their_name(String settings, String message) {
        var values = new HashMap<String, String>();
        for (var setting : settings.split(",")) {
            values.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> publisher(values))
                        .getMessage());
    }

    private static Publisher publisher(Map<String, String> settings) {
        var values = new HashMap<>(Map.of("sequitur.publisher.type", "RegionalAuthority"));
        settings.forEach((name, value) -> values.put("sequitur.publisher." + name, value));
        return new Publisher(new SmallRyeConfigBuilder()
                .withMapping(PublisherSettings.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(PublisherSettings.class));
    }
}

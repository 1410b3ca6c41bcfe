package org.sequitur.platform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.problem.Problem;

class WebLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https://example.org:8443/a/b.pdf?q=%C3%A9&x=a@b#page=2",
                "https://xn--bcher-kva.example/"
            })
    void an_absolute_web_address_is_returned_unchanged(String link) {
        assertEquals(link, WebLink.ifAny("/url", link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(document.domain)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "\\\\evil\\share",
                "//example.org/",
                "/path",
                "example.org",
                "",
                "http://",
                "http:///path",
                "http:example.org",
                "http://user:pass@example.org/",
                "http://user@example.org/",
                "https://example.org\\@evil.example/",
                "https://example.org:99999/",
                "https://example.org/ x",
                "https://example.org/é",
                "https://example.org/\u202E",
                "https://example.org/\u0000",
                "https://example.org/\n",
                "https://example.org/%zz",
                "HTTPS\t://example.org"
            })
    void a_link_that_is_not_an_absolute_web_address_is_refused(String link) {
        var problem = assertThrows(Problem.class, () -> WebLink.ifAny("/url", link));

        assertEquals("/url", problem.issues().getFirst().name());
    }

    @Test
    void a_link_has_at_most_2000_characters_and_may_be_missing() {
        assertThrows(Problem.class, () -> WebLink.ifAny("/url", "https://example.org/" + "a".repeat(2_000)));
        assertNull(WebLink.ifAny("/url", null));
    }
}

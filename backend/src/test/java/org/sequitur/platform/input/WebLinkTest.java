package org.sequitur.platform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.problem.Problem;

class WebLinkTest {

    private static final String PRIVATE = "Le lien doit mener à un site public, désigné par son nom de domaine.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https://example.org:8443/a/b.pdf?q=%C3%A9&x=a@b#page=2",
                "https://xn--bcher-kva.example/",
                "https://example.org./",
                "https://4.example.org/",
                "https://localhost.example.org/"
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/x",
                "https://LOCALHOST./x",
                "https://intranet/",
                "https://files.cocom.local/",
                "https://a.internal/",
                "https://127.0.0.1/",
                "https://10.1.2.3:8443/",
                "https://169.254.169.254/latest/meta-data",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://193.190.130.15/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.0x1/",
                "https://0177.0.0.1/",
                "https://1.0x/",
                "https://[::1]/",
                "https://[fe80::1%25eth0]/",
                "https://[::ffff:10.0.0.1]/",
                "https://loc%61lhost/"
            })
    void a_link_to_a_private_host_or_a_numeric_address_is_refused(String link) {
        var problem = assertThrows(Problem.class, () -> WebLink.ifAny("/url", link));

        assertEquals(PRIVATE, problem.issues().getFirst().detail().fr());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://user:pass@example.org/", "https://user@localhost/", "https://@example.org/"})
    void a_link_with_credentials_is_refused_for_this_reason(String link) {
        var problem = assertThrows(Problem.class, () -> WebLink.ifAny("/url", link));

        assertEquals(
                "Le lien ne peut contenir ni nom d’utilisateur ni mot de passe.",
                problem.issues().getFirst().detail().fr());
    }

    @Test
    void a_link_has_at_most_2000_characters_and_may_be_missing() {
        assertThrows(Problem.class, () -> WebLink.ifAny("/url", "https://example.org/" + "a".repeat(2_000)));
        assertNull(WebLink.ifAny("/url", null));
    }
}

package org.sequitur.platform.cache;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptHeaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Chromium, Firefox and Safari, when they open an address.
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "application/xhtml+xml, */*;q=0.5",
                "application/xml",
                "application/atom+xml;q=0, */*",
                "TEXT/HTML, */*;q=0.1",
            })
    void a_browser_prefers_a_page(String accept) {
        assertTrue(prefersPage(accept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "*",
                "application/*",
                "application/atom+xml",
                "application/atom+xml, application/rss+xml;q=0.9, application/xml;q=0.8, text/html;q=0.7, */*;q=0.1",
                "application/xml, application/atom+xml, text/html, */*;q=0.9",
                "text/html;q=0.2, */*;q=0.8",
                "text/html, */*",
                "",
            })
    void a_feed_reader_prefers_atom_or_has_no_preference(String accept) {
        assertFalse(prefersPage(accept));
    }

    @Test
    void a_request_without_the_header_has_no_preference() {
        assertFalse(prefersPage(null));
    }

    private static boolean prefersPage(String accept) {
        return AcceptHeader.prefersPage(accept, "application/atom+xml;charset=UTF-8", "application/xml;charset=UTF-8");
    }
}

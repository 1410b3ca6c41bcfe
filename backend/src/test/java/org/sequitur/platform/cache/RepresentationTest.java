package org.sequitur.platform.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Representation representation =
            Representation.of("text/plain", "a".repeat(1_000).getBytes());
    private final ResponseCache responseCache = new ResponseCache(1_000_000);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gzip                | true
        gzip, deflate, br   | true
        br;q=1, GZIP;q=0.5  | true
        *                   | true
        identity            | false
        br                  | false
        gzip;q=0            | false
        gzip; q=0.000, br   | false
        x-gzipped           | false
        gzip;q=0, *         | false
        *;q=0, gzip         | true
        """)
    void a_representation_is_sent_compressed_if_accept_encoding_allows_gzip(String acceptEncoding, boolean compressed) {
        assertEquals(compressed, representation.compressedFor(acceptEncoding));
    }

    @Test
    void a_small_representation_is_not_compressed() {
        assertFalse(Representation.of("text/plain", "short".getBytes()).compressedFor("gzip"));
    }

    @Test
    void the_etag_depends_on_the_bytes() {
        assertEquals(
                representation.etag(),
                Representation.of("text/plain", representation.body()).etag());
        assertNotEquals(
                representation.etag(),
                Representation.of("text/plain", "b".repeat(1_000).getBytes()).etag());
    }

    @Test
    void a_cached_response_is_valid_for_one_data_version_only() {
        var before = new DataVersion(0, 1, TODAY);
        responseCache.put(before, "/x", representation, null);

        assertSame(representation, responseCache.get(before, "/x"));
        assertNull(responseCache.get(new DataVersion(0, 2, TODAY), "/x"));
        assertNull(responseCache.get(new DataVersion(0, 1, TODAY.plusDays(1)), "/x"));
    }

    @Test
    void a_late_response_does_not_restore_an_older_version() {
        var after = new DataVersion(0, 2, TODAY);
        responseCache.put(after, "/x", representation, null);
        responseCache.put(new DataVersion(0, 1, TODAY), "/x", Representation.of("text/plain", "old".getBytes()), null);

        assertSame(representation, responseCache.get(after, "/x"));
        assertNull(responseCache.get(new DataVersion(0, 1, TODAY), "/x"));
    }

    @Test
    void the_same_count_after_a_restored_backup_is_another_version() {
        var before = new DataVersion(0, 7, TODAY);
        responseCache.put(before, "/x", representation, null);
        var restored = before.followedBy(5, TODAY).followedBy(6, TODAY).followedBy(7, TODAY);

        assertNull(responseCache.get(restored, "/x"));
        assertTrue(before.isOlderThan(restored));
    }
}

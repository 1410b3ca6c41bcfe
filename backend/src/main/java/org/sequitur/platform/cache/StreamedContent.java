package org.sequitur.platform.cache;

import java.util.Map;

/**
 * A response body that is too large for memory, sent as it is fetched.
 *
 * @param etag strong entity tag of exactly these bytes
 * @param size in bytes
 * @param headers further response headers
 */
public record StreamedContent(String mediaType, String etag, long size, Map<String, String> headers, Chunks chunks) {

    /** Source of the bytes. */
    public interface Chunks {

        /**
         * Called by one thread at a time.
         *
         * @param position of the chunk, from 0
         * @return null if it no longer exists
         */
        byte[] get(int position) throws Exception;
    }
}

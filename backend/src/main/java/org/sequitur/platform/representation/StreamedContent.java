package org.sequitur.platform.representation;

import java.util.Map;

/**
 * Bytes that are too many to be held: sent as they are fetched.
 *
 * @param etag of exactly these bytes, strong
 * @param size in bytes
 * @param headers what else the answer says
 */
public record StreamedContent(String mediaType, String etag, long size, Map<String, String> headers, Pieces pieces) {

    /** Where the bytes come from. */
    public interface Pieces {

        /**
         * Called by one thread after another.
         *
         * @param position of the piece, from 0
         * @return null where there is none any more
         */
        byte[] get(int position) throws Exception;
    }
}

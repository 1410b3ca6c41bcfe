package org.sequitur.platform.http;

/** What has an address of its own: the answer to the request that created it says so. */
public interface HasHref {

    /** Absolute. */
    String href();
}

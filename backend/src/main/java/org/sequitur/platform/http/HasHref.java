package org.sequitur.platform.http;

/** A resource with its own address, returned in {@code Location} after its creation. */
public interface HasHref {

    /** The absolute address. */
    String href();
}

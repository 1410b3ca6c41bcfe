package org.sequitur.weblink;

import java.util.Set;

/** Where the links to check are published; implemented by the feature that publishes them. */
public interface WebLinkSource {

    /** All links that readers can follow, without duplicates. */
    Set<String> links();
}

/**
 * Response cache for public reads: responses are built once per version of the public data, stored as bytes, and never
 * stale.
 */
package org.sequitur.platform.cache;

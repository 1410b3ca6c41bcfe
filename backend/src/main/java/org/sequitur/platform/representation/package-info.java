/** Response cache for public reads: responses are built once per state of the data, stored as bytes, and never stale. */
package org.sequitur.platform.representation;

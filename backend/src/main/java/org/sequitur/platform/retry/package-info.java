/** Handling of deadlocks and lock timeouts in the database. */
package org.sequitur.platform.retry;

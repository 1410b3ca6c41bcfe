/** What is sent twice happens once. */
package org.sequitur.platform.idempotency;

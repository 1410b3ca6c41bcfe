/** Limits per client: request rate, concurrent requests, and time to send a body. */
package org.sequitur.platform.limit;

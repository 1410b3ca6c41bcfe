/** Idempotent POST requests ({@code Idempotency-Key}). */
package org.sequitur.platform.idempotency;

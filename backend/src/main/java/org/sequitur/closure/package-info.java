/** What Parliament no longer follows, and why; and what it follows again. */
package org.sequitur.closure;

/** The two official languages, and texts in both. */
package org.sequitur.platform.language;

/** Public answers, built once for each state of the data and served as ready bytes, never stale. */
package org.sequitur.platform.representation;

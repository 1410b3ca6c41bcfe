/** Full-text search for commitments by words and parts of words, in French and in Dutch. */
package org.sequitur.search;

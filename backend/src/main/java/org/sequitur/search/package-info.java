/** Full-text search for commitments by words in any inflection, synonyms, parts of words and numbers, in French and in Dutch. */
package org.sequitur.search;

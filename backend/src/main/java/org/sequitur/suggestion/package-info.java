/** Suggestions while a reader types a search. */
package org.sequitur.suggestion;

/** Errata: they replace wrong transcriptions of the official wording, each by two members of the staff. */
package org.sequitur.erratum;

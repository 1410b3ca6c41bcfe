/** What became of the wording on its way from the proposal to the adoption, and where its languages differ. */
package org.sequitur.texthistory;

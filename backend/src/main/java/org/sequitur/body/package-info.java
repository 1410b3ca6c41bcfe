/** The organisations that own commitments. */
package org.sequitur.body;

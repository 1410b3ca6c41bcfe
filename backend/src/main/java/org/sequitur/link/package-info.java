/** Links between commitments of different resolutions: same, overlapping, or replaced. */
package org.sequitur.link;

/** Embeddable HTML for other sites, without scripts and a few kilobytes in size. */
package org.sequitur.embed;

/** The list of all resolutions, with figures for each. */
package org.sequitur.resolutionlist;

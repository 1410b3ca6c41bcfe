/** Timelines of the requests of a resolution, with positions that page, embeds and reports draw. */
package org.sequitur.timeline;

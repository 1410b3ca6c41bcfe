/** The printable follow-up report on a resolution, a body or a committee in a period, as PDF or Word document. */
package org.sequitur.followup;

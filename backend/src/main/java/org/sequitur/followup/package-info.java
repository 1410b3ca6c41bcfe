/** The printable follow-up report on a resolution, a body, a committee or a sitting in a period, as PDF or Word document. */
package org.sequitur.followup;

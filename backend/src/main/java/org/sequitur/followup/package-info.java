/** The printable follow-up report on a resolution in a period, as PDF or Word document. */
package org.sequitur.followup;

/** The printable follow-up report on a resolution, a body, a committee, a sitting or a reporting round in a period, as PDF or Word document. */
package org.sequitur.followup;

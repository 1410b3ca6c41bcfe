/** The follow-up report: what became of a resolution in a period, to be printed, filed and edited. */
package org.sequitur.followup;

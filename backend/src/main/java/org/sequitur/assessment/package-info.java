/** What Parliament makes of what the owners report. */
package org.sequitur.assessment;

/** Deadlines, the owners' requests for them, and Parliament's decisions; append-only. */
package org.sequitur.deadline;

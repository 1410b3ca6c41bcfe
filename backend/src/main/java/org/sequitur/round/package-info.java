/** Reporting rounds: Parliament asks bodies to report on their commitments until a day, and all see which have reported. */
package org.sequitur.round;

/** Sittings of committees: prepared by Parliament's staff, then the record of what was on their agendas. */
package org.sequitur.sitting;

package org.sequitur.resolutionlist;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.resolution.ResolutionCriteria;

/**
 * A filter on resolutions. Values of one field are alternatives, fields are combined with "and"; null or an empty list
 * does not restrict.
 *
 * @param owner ids of bodies that own a commitment of the resolution
 * @param q search words, all of which must occur, at least one
 * @param day only resolutions adopted by that day
 */
record ResolutionFilter(ResolutionCriteria criteria, List<String> owner, String q, LocalDate day) {}

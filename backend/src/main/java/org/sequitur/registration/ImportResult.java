package org.sequitur.registration;

import java.util.List;
import org.sequitur.document.ValidationError;

/**
 * What came of a document that was brought to the register.
 *
 * @param remarks what was corrected, and what was not, each with its place in the document
 */
record ImportResult(RegisterResolution.Outcome outcome, List<ValidationError> remarks) {}

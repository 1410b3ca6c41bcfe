package org.sequitur.registration;

import java.util.List;
import org.sequitur.document.ValidationError;

/**
 * Result of an import.
 *
 * @param remarks corrections that were applied or rejected, each with its location in the document
 */
record ImportResult(RegisterResolution.Outcome outcome, List<ValidationError> remarks) {}

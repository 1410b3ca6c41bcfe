package org.sequitur.erratum;

import org.sequitur.body.BodyReference;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.ResolutionText.LocalizedRuns;

/**
 * The content of a block as clients see it.
 *
 * @param text null for an owner
 * @param runs null without formatting
 * @param owner null for a text
 */
public record BlockContent(LocalizedText text, LocalizedRuns runs, BodyReference owner) {}

/**
 * Recognizes the structure of a resolution from its printed paragraphs: sections, pairs of French and Dutch paragraphs, levels,
 * owners. The result is a list of rows with reasons for doubt; people review it before a resolution is registered.
 */
package org.sequitur.intake.structure;

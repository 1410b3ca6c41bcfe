/**
 * Reads the printed text of a resolution (PDF, DOCX, plain text, Markdown) into paragraphs in the order of reading, each with
 * its language, its printed number and its place in the source. Independent of requests, recitals and other parts of a resolution.
 */
package org.sequitur.intake.source;

/**
 * Uploaded files: size limits, detection of the type by content, inspection for active content, virus scan, and safe
 * file names.
 */
package org.sequitur.file;

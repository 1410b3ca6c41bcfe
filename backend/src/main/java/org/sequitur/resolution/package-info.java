/** Resolutions as adopted, with their official wording. */
package org.sequitur.resolution;

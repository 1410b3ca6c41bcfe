/** The files from which resolutions are taken. */
package org.sequitur.source;

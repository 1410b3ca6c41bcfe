/** The format in which resolutions are exchanged, and what holds in it. */
package org.sequitur.document;

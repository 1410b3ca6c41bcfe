/** How far things are, counted. */
package org.sequitur.statistics;

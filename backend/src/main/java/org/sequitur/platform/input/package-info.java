/**
 * Rules for submitted texts, links, numbers and dates. The domain enforces them for each caller; the contract states the
 * same rules.
 */
package org.sequitur.platform.input;

/** What we call requests for short: our words, beside Parliament's. */
package org.sequitur.shorttitle;

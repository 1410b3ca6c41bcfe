/** What Parliament asked, request by request, and where each stands. */
package org.sequitur.commitment;

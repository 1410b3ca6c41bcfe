/** Collections, a page at a time. */
package org.sequitur.platform.paging;

/** Paged collections. */
package org.sequitur.platform.paging;

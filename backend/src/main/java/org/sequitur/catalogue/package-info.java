/** What there is to take away, described for the catalogues of open data (DCAT-AP 3). */
package org.sequitur.catalogue;

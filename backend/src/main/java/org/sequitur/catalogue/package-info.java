/** The description of the downloadable data for open data catalogues (DCAT-AP 3). */
package org.sequitur.catalogue;

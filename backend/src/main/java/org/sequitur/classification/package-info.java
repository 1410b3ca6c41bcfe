/** Classification of resolutions by Parliament's staff: committee in charge, legislature, policy areas. */
package org.sequitur.classification;

/** Taking resolutions into the register. */
package org.sequitur.registration;

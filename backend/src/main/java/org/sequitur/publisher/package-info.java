/** Who publishes the register, as the operator of the installation states it. */
package org.sequitur.publisher;

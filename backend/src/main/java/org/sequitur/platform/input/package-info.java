/** The rules for what people write, which hold in the domain whoever calls it; the contract says the same of bodies. */
package org.sequitur.platform.input;

/** The contract, read once, and the input held to it. */
package org.sequitur.platform.contract;

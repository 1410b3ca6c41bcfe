/** Registers resolution documents. */
package org.sequitur.registration;

/** Parliament's decisions on the owner of a request: handed over to another body, or kept after a declaration. */
package org.sequitur.ownerdecision;

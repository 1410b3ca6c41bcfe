/** Short titles of commitments: editorial texts, not Parliament's official wording. */
package org.sequitur.shorttitle;

/** Differences between the proposed and the adopted wording, and between the language versions. */
package org.sequitur.texthistory;

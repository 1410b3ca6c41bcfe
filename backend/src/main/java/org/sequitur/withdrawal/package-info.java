/** Taking the words of published texts away, so that only it shows that they were there. */
package org.sequitur.withdrawal;

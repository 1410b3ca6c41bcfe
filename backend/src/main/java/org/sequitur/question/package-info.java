/** What Parliament asks the owners, and what they answer. */
package org.sequitur.question;

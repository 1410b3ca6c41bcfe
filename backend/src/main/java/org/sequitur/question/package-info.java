/** Questions of Parliament to the owners, and the owners' answers. */
package org.sequitur.question;

/** What an operator sees of the running API: requests counted by operation, and what belongs into a security log. */
package org.sequitur.platform.observation;

/** The closing and reopening of commitments by Parliament. */
package org.sequitur.closure;

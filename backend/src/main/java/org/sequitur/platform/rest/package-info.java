/** What the REST layer needs to know of ours: codes as parameters, and every error as a problem. */
package org.sequitur.platform.rest;

/** Responses of the Government, and owners' declarations about their competence. */
package org.sequitur.response;

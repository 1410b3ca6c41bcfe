/** Whether the Government committed itself. */
package org.sequitur.response;

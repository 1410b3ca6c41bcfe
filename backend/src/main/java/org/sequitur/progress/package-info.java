/** Progress reports of the owners: drafts, visible to the owner only, and published reports. */
package org.sequitur.progress;

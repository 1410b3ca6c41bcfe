/** What users did, for admins. */
package org.sequitur.activity;

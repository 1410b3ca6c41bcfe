/**
 * Drafts of resolutions: staff upload the text of a resolution, review the recognized rows, and submit it; another member of
 * staff registers it. Drafts are visible to staff only.
 */
package org.sequitur.intake.draft;

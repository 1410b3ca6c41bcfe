/** What went wrong, for people and for programs, in both languages (RFC 9457 with Belgif's types). */
package org.sequitur.platform.problem;

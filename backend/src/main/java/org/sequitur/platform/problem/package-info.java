/** Errors for people and programs, in both languages (RFC 9457, with Belgif's problem types). */
package org.sequitur.platform.problem;

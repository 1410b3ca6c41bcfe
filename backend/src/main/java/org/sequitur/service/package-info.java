/** The service itself: whether it works, and what it promises. */
package org.sequitur.service;

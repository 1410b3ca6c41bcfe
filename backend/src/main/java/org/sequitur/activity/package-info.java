/** Actions of users, for admins. */
package org.sequitur.activity;

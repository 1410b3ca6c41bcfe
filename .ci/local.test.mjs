// Tests of the local system from a user's view: node --test .ci/local.test.mjs in the project's folder, after the build.
// One process runs all of them, one after the other, as they share a state folder and ports. The training comes first: its
// cache makes all later starts faster, also those of the tests in a browser.
import './local/training.mjs';
import './local/run.mjs';
import './local/commands.mjs';
import './local/supervision.mjs';
import './local/errors.mjs';

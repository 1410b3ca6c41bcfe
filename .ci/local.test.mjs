// Tests of the local system from a user's view: node --test .ci/local.test.mjs in the project's folder, after the build.
// One process runs all of them, one after the other, as they share a state folder and ports.
import './local/run.mjs';
import './local/login.mjs';
import './local/supervision.mjs';
import './local/errors.mjs';
import './local/training.mjs';

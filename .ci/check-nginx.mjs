// Checks nginx with the page's configuration: node .ci/check-nginx.mjs in the project's folder. NGINX names the program.
import './nginx/page.mjs';
import './nginx/documents.mjs';
import './nginx/api.mjs';
import './nginx/login.mjs';
import './nginx/limits.mjs';
import './nginx/errors.mjs';

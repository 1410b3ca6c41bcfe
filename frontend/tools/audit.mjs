// Budgets and Lighthouse: the cost of a first visit. Both use the address in SEQUITUR_URL; every figure is printed.
import { auditBudgets } from './audit/budgets.mjs';
import { auditLighthouse } from './audit/lighthouse.mjs';
import { SEQUITUR_URL } from './browser.mjs';

const failures = [...(await auditBudgets(SEQUITUR_URL)), ...(await auditLighthouse(SEQUITUR_URL))];
for (const failure of failures) console.error(`  NOT MET: ${failure}`);
console.log(failures.length ? `${failures.length} budgets or audits not met` : 'All budgets and audits met');
process.exitCode = failures.length ? 1 : 0;

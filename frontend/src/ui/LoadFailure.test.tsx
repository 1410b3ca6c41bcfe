import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { codes } from '#texts/codes';
import { filters } from '#texts/filters';
import { problems } from '#texts/problems';
import { href, toCommitments } from '../navigation/paths';
import LoadFailure from './LoadFailure';

/** The text of the notice about a parameter that the API refused. */
const refused = (name: string, value: string, detail: string) => {
  const issue = { type: 'urn:problem-type:belgif:input-validation:schemaViolation', title: '', in: 'query' } as const;
  const problem = {
    type: 'urn:problem-type:belgif:badRequest',
    href: 'https://www.belgif.be/specification/rest/api-guide/problems/badRequest.html',
    title: 'Bad Request',
    status: 400,
    detail: '',
    instance: 'urn:uuid:1',
    issues: [{ ...issue, name, value, detail }],
  };
  return render(<LoadFailure failure="refused" problem={problem} retry={() => {}} />).container.textContent;
};

test('a value that is not among the choices is refused by the name of the filter on the page', () => {
  expect(refused('policyArea', 'xx', 'policyArea\u00a0: valeurs possibles\u00a0: health (Santé).')).toContain(
    problems.noChoice(filters.policyArea, 'xx'),
  );
  expect(refused('overdue', 'maybe', 'overdue: mogelijke waarden: true, false.')).toContain(
    problems.noChoice(codes.timeliness.overdue, 'maybe'),
  );
});

test('a refused address leads back to the list that it is about', () => {
  const link = (address: string) => {
    history.replaceState({}, '', address);
    const { container } = render(<LoadFailure failure="refused" retry={() => {}} />);
    return container.querySelector('a')?.getAttribute('href');
  };
  const publications = href({ page: 'publications' });
  expect(link(`${publications}?since=soon`)).toBe(publications);
  expect(link(`${toCommitments()}?owner=xx`)).toBe(toCommitments());
});

test("another error of a parameter is shown with the parameter's label", () => {
  const reason = 'de 1 à 200 caractères sont attendus.';
  expect(refused('q', '', `q\u00a0: ${reason}`)).toContain(problems.refusedValue(problems.parameter.q, reason));
});

test('more values of a filter than allowed are not shown as one choice', () => {
  const reason = '50 valeurs au plus sont attendues.';
  const owners = Array.from({ length: 51 }, (_, i) => `body-${i}`).join(', ');
  const shown = refused('owner', owners, `owner\u00a0: ${reason}`);
  expect(shown).toContain(problems.refusedValue(filters.owner, reason));
  expect(shown).not.toContain(owners);
});

test('a reason that names no parameter is shown as it is', () => {
  const reason = 'La recherche doit contenir au moins une lettre ou un chiffre.';
  const shown = refused('q', '*', reason);
  expect(shown).toContain(reason);
  expect(shown).not.toContain(problems.refusedValue(problems.parameter.q, ''));
});

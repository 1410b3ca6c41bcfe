import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { errata as texts } from '#texts/errata';
import { madeUp } from '../../tests/fixtures';
import { madeUpErratum } from '../../tests/textFixtures';
import { localized } from '../i18n/localized';
import { Errata } from './Errata';

test('the words that differ are marked in both versions, in the language that changed', () => {
  const { container } = render(<Errata errata={[madeUpErratum('/title')]} />);

  expect(container.querySelector('del')?.textContent).toBe(`(${texts.removed} faux)`);
  expect(container.querySelector('ins')?.textContent).toBe(`(${texts.added} juste)`);
  expect(container.querySelectorAll('dd[lang=fr]')).toHaveLength(2);
  expect(container.querySelectorAll('dd[lang=nl]')).toHaveLength(0);
});

test('a corrected owner is named before and after', () => {
  const { owner } = madeUp();
  const after = { ...owner, name: { fr: 'Autre office', nl: 'Andere dienst' } };
  render(
    <Errata
      errata={[madeUpErratum('/requests/themes/0/items/0/owner', { before: { owner }, after: { owner: after } })]}
    />,
  );

  expect(screen.getByRole('heading', { name: texts.on.owner('2026-11-27') })).toBeVisible();
  expect(screen.getByText(texts.ownerBefore).nextElementSibling).toHaveTextContent(localized(owner.name));
  expect(screen.getByText(texts.ownerAfter).nextElementSibling).toHaveTextContent(localized(after.name));
});

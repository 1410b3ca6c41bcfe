import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { language } from '../../../language';
import { DraftItem } from './DraftsPage';
import { draftOf } from './testDraft';

test('a draft is listed with its title', () => {
  const { source, created, saved, state } = draftOf([]);
  const title = { fr: 'Pour un sentier', nl: 'Voor een pad' };
  render(
    <DraftItem
      draft={{ resolutionDraftId: 'd', href: 'h', state, source, created, saved, documentNumber: 'A-9000', title }}
    />,
  );
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('A-9000');
  expect(screen.getByText(title[language])).toBeVisible();
});

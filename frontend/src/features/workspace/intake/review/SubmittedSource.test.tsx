import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { intake } from '#texts/intake';
import { submission as texts } from '#texts/submission';
import * as api from '../draftApi';
import { draftOf } from '../testDraft';
import { bilingual } from '../testRows';
import { SubmittedSource } from './SubmittedSource';

vi.mock('../draftApi');
afterEach(cleanup);

test('the person who registers sees the source, and the words that are no part of the text', async () => {
  const places = [{ page: 1 }];
  vi.mocked(api.readBlocks).mockResolvedValue({
    value: { self: '', pages: 1, items: [{ blockId: 7, role: 'text', text: 'Fait à Bruxelles', places }] },
    etag: '',
  } as never);
  const aside = { ...bilingual('b'), kind: 'furniture' as const };
  if (aside.fr) aside.fr = { ...aside.fr, blocks: [7] };
  const draft = draftOf([bilingual('a'), aside]);
  const source = { ...draft.source, mediaType: 'text/plain' };
  render(<SubmittedSource draft={{ ...draft, source }}>Aperçu</SubmittedSource>);

  const list = screen.getByRole('region', { name: texts.setAside });
  expect(list).toHaveTextContent('b un deux');
  expect(list).toHaveTextContent('b een twee');
  expect(list).not.toHaveTextContent('a un deux');
  const read = await screen.findByText('Fait à Bruxelles');
  expect(read).not.toHaveClass('highlighted');
  await userEvent.click(screen.getByRole('button', { name: texts.showInSource }));
  expect(read).toHaveClass('highlighted');
  expect(screen.getByRole('region', { name: intake.source })).toBeInTheDocument();
  expect(screen.queryByText(intake.noPlace)).toBeNull();
});

import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { intake as texts } from '#texts/intake';
import type { ResolutionDraft } from '../../../../api/schema.gen';
import { bilingual } from '../testRows';
import { SourceView } from './SourceView';
import type { SourcePage } from './useSourcePage';

afterEach(cleanup);

const block = { blockId: 1, role: 'text', text: 'a', places: [{ page: 1 }] };

function view(mediaType: string, pages: number) {
  const draft = { source: { mediaType, fileName: 'source', href: '/source' } } as unknown as ResolutionDraft;
  const source = { blocks: [block], highlighted: new Set([1]), page: 1, pages, ofRow: [1], zoom: 0 };
  render(<SourceView draft={draft} row={bilingual('a')} source={source as unknown as SourcePage} run={() => {}} />);
  return screen.getByRole('status');
}

test('a source without pages of its own states none', () => {
  expect(view('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 1)).toHaveTextContent(/^$/);
  expect(screen.getByRole('region', { name: texts.pageText })).toBeInTheDocument();
});

test('a source with pages states the page that is shown and those of the row', () => {
  expect(view('text/plain', 3)).toHaveTextContent(`${texts.pageOf(1, 3)} ${texts.pagesOfRow([1])}`);
});

import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { roundsAndSittings as texts } from '#texts/roundsAndSittings';
import { language } from '../../language';
import { ReportFiles } from './ReportFiles';

vi.stubGlobal('fetch', async () => Response.json({ totalCommitments: 1, maxCommitments: 10 }));

test('before its files, each language has a colon, in French after a no-break space', () => {
  render(<ReportFiles id="r" title="R" lede="L" scope={{ round: 'r-1' }} />);
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain(`${texts.languages.fr}${language === 'fr' ? '\u00a0' : ''}: `);
});

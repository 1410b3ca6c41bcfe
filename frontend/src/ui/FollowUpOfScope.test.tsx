import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { followUp as texts } from '#texts/followUp';
import { today } from '../i18n/days';
import { language } from '../language';
import { FollowUpOfScope } from './FollowUpOfScope';

const fetched = vi.fn();

/** Answers the request for the extent of the report. */
function covers(totalCommitments: number) {
  fetched.mockImplementation(async () => Response.json({ self: 'http://x', totalCommitments, maxCommitments: 100 }));
}

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});

/** Spaces of any width are equal. */
const plain = (text: string) => text.replace(/\s/g, ' ');
const form = () => document.querySelector('form') as HTMLFormElement;

test('the report on a committee is offered with period, language and format, since the first adoption by default', async () => {
  covers(100);
  render(<FollowUpOfScope scope={{ committee: 'Santé & soins' }} />);
  const title = plain(texts.titleOf('Santé & soins'));
  await screen.findByRole('heading', { name: (name) => plain(name) === title });
  expect(Object.fromEntries(new FormData(form()))).toEqual({
    committee: 'Santé & soins',
    to: today(),
    lang: language,
  });
  expect(screen.getAllByRole('button').map((button) => (button as HTMLButtonElement).value)).toEqual(['pdf', 'docx']);
  expect(screen.queryByText(texts.someThemes)).toBeNull();
});

test('a report on more requests than the API prints is not offered, and the page says so', async () => {
  covers(101);
  render(<FollowUpOfScope scope={{ body: 'cocom' }} />);
  expect(await screen.findByText((text) => plain(text) === plain(texts.tooMany(101, 100)))).toBeTruthy();
  expect(form()).toBeNull();
});

test('nothing is offered where no request is covered', async () => {
  covers(0);
  render(<FollowUpOfScope scope={{ body: 'cocom' }} />);
  await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
  expect(screen.queryByRole('heading')).toBeNull();
});

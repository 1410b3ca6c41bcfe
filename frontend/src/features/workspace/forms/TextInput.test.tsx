import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { TextInput } from './TextInput';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Form({ limit = 10 }: { limit?: number }) {
  const [value, set] = useState('');
  return <TextInput id="fr" rows={5} limit={limit} value={value} set={set} />;
}
const input = () => screen.getByRole('textbox');
const type = (value: string) => fireEvent.input(input(), { target: { value } });
const plain = (text: string) => text.replace(/\s+/g, ' ');

test('characters that cannot be published are removed, and this is said until the next change', () => {
  render(<Form />);
  type('a\u0007b');
  expect(input()).toHaveValue('ab');
  expect(screen.getByRole('status')).toHaveTextContent(plain(texts.charactersRemoved(1)));
  type('ab\u0000');
  expect(input()).toHaveValue('ab');
  type('abc');
  expect(screen.getByRole('status')).not.toHaveTextContent(plain(texts.charactersRemoved(1)));
});

test('characters are counted from 80 % of the limit, and announced after a pause', () => {
  render(<Form />);
  type('1234567');
  expect(screen.queryByText(plain(texts.charactersLeft(3)))).toBeNull();
  type('12345678');
  expect(screen.getByText(plain(texts.charactersLeft(2)))).toHaveAttribute('aria-hidden', 'true');
  expect(screen.getByRole('status')).not.toHaveTextContent(plain(texts.charactersLeft(2)));
  act(() => {
    vi.advanceTimersByTime(1_000);
  });
  expect(screen.getByRole('status')).toHaveTextContent(plain(texts.charactersLeft(2)));
});

test('a text that is too long stays as it is, and the count says by how much', () => {
  render(<Form />);
  type('123456789012');
  expect(input()).toHaveValue('123456789012');
  expect(screen.getByText(plain(texts.charactersLeft(-2)))).toHaveClass('error');
});

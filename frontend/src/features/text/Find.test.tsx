import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { text as texts } from '#texts/text';
import { Find } from './Find';

test('words are counted in the text, and one button leads from one to the next', async () => {
  const text = document.createElement('div');
  text.innerHTML = '<p>Un guichet, deux Guichets</p>';
  render(<Find within={() => text} />);
  fireEvent.input(screen.getByLabelText(texts.find), { target: { value: 'guichet' } });
  expect(await screen.findByText(texts.found(1, 2))).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: texts.findNext }));
  expect(await screen.findByText(texts.found(2, 2))).toBeVisible();
  fireEvent.input(screen.getByLabelText(texts.find), { target: { value: 'absent' } });
  expect(await screen.findByText(texts.found(1, 0))).toBeVisible();
});

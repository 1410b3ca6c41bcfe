import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PublishForm } from './PublishForm';

afterEach(cleanup);

test('Enter in an input does not submit; in a text area it is a new line; the button submits', () => {
  const onSubmit = vi.fn();
  render(
    <PublishForm onSubmit={onSubmit}>
      <input aria-label="date" type="date" />
      <textarea aria-label="text" />
      <button type="submit">send</button>
    </PublishForm>,
  );
  const isDefaultKept = (name: string) => fireEvent.keyDown(screen.getByLabelText(name), { key: 'Enter' });
  expect(isDefaultKept('date')).toBe(false);
  expect(isDefaultKept('text')).toBe(true);
  expect(onSubmit).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button'));
  expect(onSubmit).toHaveBeenCalledOnce();
});

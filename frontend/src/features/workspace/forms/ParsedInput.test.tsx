import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { DAY, ParsedInput, PERCENTAGE, unreadableFields } from './ParsedInput';

const stored = vi.fn();
afterEach(() => {
  cleanup();
  stored.mockReset();
});

function Form({ of, first = '' }: { of: typeof DAY; first?: string }) {
  const [value, setValue] = useState(first);
  const set = (changed: string) => {
    stored(changed);
    setValue(changed);
  };
  return <ParsedInput id="day" of={of} value={value} set={set} />;
}
const input = () => screen.getByRole('textbox');
const type = (value: string) => fireEvent.input(input(), { target: { value } });

test('a day is shown in Belgian order, and stored as ISO 8601', () => {
  render(<Form of={DAY} first="2026-12-31" />);
  expect(input()).toHaveValue('31/12/2026');
  type('1-2-2027');
  expect(stored).toHaveBeenLastCalledWith('2027-02-01');
  expect(input()).toHaveValue('1-2-2027');
  fireEvent.blur(input());
  expect(input()).toHaveValue('01/02/2027');
});

test('a half-typed day stays in the field, is named once the field is left, and stops the form', () => {
  render(<Form of={DAY} first="2026-12-31" />);
  type('31/12');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  fireEvent.blur(input());
  expect(input()).toHaveValue('31/12');
  expect(input()).toHaveAccessibleDescription(texts.dayUnreadable);
  expect(input()).toHaveAttribute('aria-invalid', 'true');
  expect(unreadableFields(['other', 'day'])).toEqual([{ field: 'day', text: texts.dayUnreadable }]);
  expect(stored).toHaveBeenCalledExactlyOnceWith('2026-12-31');

  type('31/12/2027');
  fireEvent.blur(input());
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(unreadableFields(['day'])).toEqual([]);
});

test('Enter names a half-typed day, as leaving the field does', async () => {
  render(<Form of={DAY} />);
  const user = userEvent.setup();
  await user.type(input(), '31/02/2026{Enter}');
  expect(input()).toHaveFocus();
  expect(input()).toHaveAccessibleDescription(texts.dayUnreadable);
});

test('each change is reported, so that a message disappears although the value is the same again', () => {
  render(<Form of={DAY} first="2026-12-31" />);
  type('31/02/2026');
  expect(stored).toHaveBeenLastCalledWith('2026-12-31');
  stored.mockReset();
  type('31/12/2026');
  expect(stored).toHaveBeenCalledExactlyOnceWith('2026-12-31');
});

test('the height of the message is reserved', () => {
  render(<Form of={DAY} />);
  expect(screen.getByRole('status')).toHaveAttribute('data-reserved', texts.dayUnreadable);
});

test('an emptied field has no value', () => {
  render(<Form of={DAY} first="2026-12-31" />);
  type('');
  expect(stored).toHaveBeenLastCalledWith('');
  fireEvent.blur(input());
  expect(unreadableFields(['day'])).toEqual([]);
});

test('“60 %” is 60, “60,5” is refused, and a scroll wheel changes nothing', () => {
  render(<Form of={PERCENTAGE} />);
  type('60 %');
  expect(stored).toHaveBeenLastCalledWith('60');
  fireEvent.wheel(input(), { deltaY: 100 });
  expect(stored).toHaveBeenCalledOnce();
  type('60,5');
  fireEvent.blur(input());
  expect(input()).toHaveValue('60,5');
  expect(input()).toHaveAccessibleDescription(texts.percentageUnreadable);
});

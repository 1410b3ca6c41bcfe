import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { rounds as texts } from '#texts/rounds';
import { opened } from '../../../../tests/roundFixtures';
import { OpenRound } from './OpenRound';
import { replaceDueDate } from './roundApi';

vi.mock('./roundApi');

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

test('a due date that was typed and not sent yet survives a reload', async () => {
  const round = <OpenRound userId="u" read={{ value: opened, etag: '"1"' }} changed={async () => {}} />;
  render(round);
  const dueOn = () => screen.getByLabelText(texts.fields.dueOn);
  expect(dueOn()).toHaveValue('15/06/2027');
  fireEvent.input(dueOn(), { target: { value: '20/06/2027' } });
  cleanup();
  render(round);
  expect(dueOn()).toHaveValue('20/06/2027');
});

test('the message says which dates were changed', async () => {
  render(<OpenRound userId="u" read={{ value: opened, etag: '"1"' }} changed={async () => {}} />);
  const send = (message: string) => {
    fireEvent.click(screen.getByRole('button', { name: texts.changeDate }));
    return screen.findByText(message.replace('\u00a0', ' '));
  };
  await send(texts.nothingChanged);
  fireEvent.input(screen.getByLabelText(texts.fields.to), { target: { value: '31/07/2027' } });
  await send(texts.periodChanged);
  fireEvent.input(screen.getByLabelText(texts.fields.dueOn), { target: { value: '20/06/2027' } });
  await send(texts.dateChanged);
  fireEvent.input(screen.getByLabelText(texts.fields.dueOn), { target: { value: '20/06/2027' } });
  fireEvent.input(screen.getByLabelText(texts.fields.to), { target: { value: '31/07/2027' } });
  await send(`${texts.dateChanged} ${texts.periodChanged}`);
});

test('a due date that was sent stays in the form while it is read again', async () => {
  const changed = vi.fn(() => new Promise<void>(() => {}));
  render(<OpenRound userId="u" read={{ value: opened, etag: '"1"' }} changed={changed} />);
  fireEvent.input(screen.getByLabelText(texts.fields.dueOn), { target: { value: '20/06/2027' } });
  fireEvent.click(screen.getByRole('button', { name: texts.changeDate }));
  await waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(replaceDueDate).toHaveBeenCalledWith(opened.reportingRoundId, { dueOn: '2027-06-20', to: opened.to }, '"1"');
  fireEvent.blur(screen.getByLabelText(texts.fields.dueOn));
  await Promise.resolve();
  expect(screen.getByLabelText(texts.fields.dueOn)).toHaveValue('20/06/2027');
});

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { rounds as texts } from '#texts/rounds';
import { opened } from '../../../../tests/made-up-rounds';
import { OpenRound } from './OpenRound';

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

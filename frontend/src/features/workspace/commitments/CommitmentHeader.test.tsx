import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { axes as words } from '#texts/axes?again';
import { madeUp } from '../../../../tests/fixtures';
import { CommitmentHeader } from './CommitmentHeader';

test('on the day of the handover, none of the days without a report are those of the new owner', () => {
  const handedOver = { silentDays: 700, silentDaysSinceHandover: 0, handedOverOn: '2026-11-27' };
  const { container } = render(<CommitmentHeader commitment={madeUp(handedOver)} />);
  expect(container).toHaveTextContent(words.sinceHandover(0, '2026-11-27').replace(/\s+/g, ' '));
});

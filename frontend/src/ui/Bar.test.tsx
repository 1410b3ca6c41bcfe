import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { codes } from '#texts/codes';
import { Bar } from './Bar';

const counts = { notReported: 1, notStarted: 0, inProgress: 2, partlyImplemented: 0, implemented: 1, notPursued: 0 };

test('the parts of a bar make up the whole, silence last', () => {
  const { container } = render(<Bar axis="implementationStatus" counts={counts} />);
  const parts = [...container.querySelectorAll('rect')].map((r) => [
    r.getAttribute('class'),
    r.getAttribute('x'),
    r.getAttribute('width'),
  ]);
  expect(parts).toEqual([
    ['inProgress', '0%', '50%'],
    ['implemented', '50%', '25%'],
    ['notReported', '75%', '25%'],
  ]);
});

test('each part is told in words and numbers', () => {
  render(<Bar axis="implementationStatus" counts={counts} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
    `${codes.implementationStatus.inProgress} 2`,
    `${codes.implementationStatus.implemented} 1`,
    `${codes.implementationStatus.notReported} 1`,
  ]);
});

test('on demand, what counts nothing is named too', () => {
  render(<Bar axis="implementationStatus" counts={counts} full />);
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
});

test('nothing at all makes an empty bar, not a broken one', () => {
  const { container } = render(<Bar axis="assessment" counts={{}} />);
  expect(container.querySelectorAll('rect')).toHaveLength(0);
});

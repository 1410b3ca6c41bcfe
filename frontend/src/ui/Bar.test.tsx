import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { codes } from '#texts/codes';
import { Bar } from './Bar';

const counts = { notReported: 1, notStarted: 0, inProgress: 2, partlyImplemented: 0, implemented: 1, notPursued: 0 };

test('the parts of a bar add up to the whole, "no statement" last', () => {
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

test('each part is named with its number', () => {
  render(<Bar axis="implementationStatus" counts={counts} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
    `${codes.implementationStatus.inProgress} 2`,
    `${codes.implementationStatus.implemented} 1`,
    `${codes.implementationStatus.notReported} 1`,
  ]);
});

test('on demand, parts with count 0 are named too', () => {
  render(<Bar axis="implementationStatus" counts={counts} full />);
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
});

test('a total of 0 renders an empty bar', () => {
  const { container } = render(<Bar axis="assessment" counts={{}} />);
  expect(container.querySelectorAll('rect')).toHaveLength(0);
});

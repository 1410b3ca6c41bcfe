import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { progress } from '#texts/progress';
import type { Statistics } from '../../api/schema.gen';
import { toBody } from '../../navigation/paths';
import { Progress } from './Progress';

/** A name with two digits, so that the order of the names is that of the numbers. */
const name = (i: number) => `B${String(i + 1).padStart(2, '0')}`;

/** Figures with this number of bodies; the last one has the most requests. */
function counted(bodies: number): Statistics {
  const tally = (total: number) => ({
    total,
    byImplementationStatus: { notReported: total },
    byAssessment: { notAssessed: total },
    byGovernmentResponse: { noResponse: total },
  });
  const byOwner = Array.from({ length: bodies }, (_, i) => ({
    owner: { bodyId: `b${i + 1}`, abbreviation: { fr: name(i), nl: name(i) } },
    tally: tally(i + 1),
  }));
  return { tally: tally(100), byTheme: [], byOwner } as unknown as Statistics;
}

const shownBodies = (bodies: number) => {
  const { container } = render(<Progress counted={counted(bodies)} asOf={undefined} />);
  return [...container.querySelectorAll('.group-bars a')].map((link) => link.getAttribute('href'));
};

test('of many bodies the ten with the most requests are shown, with a link to all', () => {
  expect(shownBodies(12)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((n) => toBody(`b${n}`)));
  expect(screen.getByRole('link', { name: progress.allBodies(12) })).toBeInTheDocument();
});

test('ten bodies are all shown, in their order', () => {
  expect(shownBodies(10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => toBody(`b${n}`)));
  expect(screen.queryByRole('link', { name: progress.allBodies(10) })).toBeNull();
});

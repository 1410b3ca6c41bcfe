import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { rounds as texts } from '#texts/rounds';
import { madeUp } from '../../../../tests/fixtures';
import { RoundScope } from './RoundScope';

test('the bodies of a round in preparation are in alphabetical order, each with its requests', () => {
  const asked = (name: string, totalCommitments: number) => ({
    body: { ...madeUp().owner, bodyId: name, name: { fr: name, nl: name } },
    totalCommitments,
    reportedCommitments: 0,
    finished: false,
  });
  render(<RoundScope bodies={[asked('Zone', 2), asked('École', 1), asked('Foyer', 3)]} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    texts.requestsOf('École', 1),
    texts.requestsOf('Foyer', 3),
    texts.requestsOf('Zone', 2),
  ]);
});

import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { common } from '#texts/common';
import { PageHeading } from './PageHeading';

test('the page of an item that does not exist says so in heading and title', () => {
  render(<PageHeading title="Résolution ZZZ" tab="ZZZ" missing />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(common.missing);
  expect(document.title).toBe(`${common.missing} – ${common.product}`);
});

test('a page that search engines do not list keeps its heading', () => {
  render(<PageHeading title="Espace de travail" unlisted />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Espace de travail');
  expect(document.head.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

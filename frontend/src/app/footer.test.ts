import { beforeEach, expect, test, vi } from 'vitest';
import { language } from '../language';
import { namePublisher } from './footer';

const fetched = vi.fn(() => Promise.resolve(Response.json({ notice: { fr: 'A (fr)', nl: 'A (nl)' } })));
beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
});

test('a document without the publisher gets it from the API', async () => {
  document.body.innerHTML = '<p class="publisher"></p>';
  await namePublisher();
  expect(document.body).toHaveTextContent(`A (${language})`);
});

test('a document that the API filled is left as it is', async () => {
  document.body.innerHTML = '<p class="publisher">B</p>';
  fetched.mockClear();
  await namePublisher();
  expect(document.body).toHaveTextContent('B');
  expect(fetched).not.toHaveBeenCalled();
});

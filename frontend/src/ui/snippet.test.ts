import { expect, test } from 'vitest';
import { snippetOf } from './snippet';

test('the code to embed is one frame with a title, whatever the name contains', () => {
  const host = document.createElement('div');
  host.innerHTML = snippetOf('https://example.org/fr?a=1&b=2', 'L\'« aide » <i>"2.4"</i> & co', 330);

  const frame = host.firstElementChild as HTMLIFrameElement;
  expect(host.childNodes.length).toBe(1);
  expect(frame.src).toBe('https://example.org/fr?a=1&b=2');
  expect(frame.title).toBe('L\'« aide » <i>"2.4"</i> & co');
});

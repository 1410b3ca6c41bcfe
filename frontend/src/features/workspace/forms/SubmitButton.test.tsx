import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { useSubmission } from './SubmitButton';

test('a repeated click sends once, and another action waits for its turn', async () => {
  const done: string[] = [];
  let finish = () => {};
  const act = (name: string) => async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    done.push(name);
  };
  function Form() {
    const sending = useSubmission();
    return (
      <>
        <button type="button" onClick={() => sending.attempt(act('sent'), () => [])}>
          send
        </button>
        {['first', 'second'].map((name) => (
          <button key={name} type="button" onClick={() => sending.enqueue(name, act(name), () => [])}>
            {name}
          </button>
        ))}
      </>
    );
  }
  render(<Form />);
  for (const name of ['first', 'first', 'second', 'send']) await userEvent.click(screen.getByRole('button', { name }));
  expect(done).toEqual([]);
  finish();
  await vi.waitFor(() => expect(done).toEqual(['first']));
  await vi.waitFor(() => {
    finish();
    expect(done).toEqual(['first', 'second']);
  });
  await userEvent.click(screen.getByRole('button', { name: 'send' }));
  await userEvent.click(screen.getByRole('button', { name: 'send' }));
  finish();
  await vi.waitFor(() => expect(done).toEqual(['first', 'second', 'sent']));
});

import { act, render, renderHook, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { useSubmission } from './SubmitButton';

test('a repeated click sends once, and another action waits for its turn', async () => {
  const done: string[] = [];
  let finish = () => {};
  const doing = (name: string) => async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    done.push(name);
  };
  function Form() {
    const sending = useSubmission();
    return (
      <>
        <button type="button" onClick={() => sending.attempt(doing('sent'), () => [])}>
          send
        </button>
        {['first', 'second'].map((name) => (
          <button key={name} type="button" onClick={() => sending.enqueue(name, doing(name), () => [])}>
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

test('an action that fails unexpectedly blocks neither itself nor the one that waits', async () => {
  const { result } = renderHook(() => useSubmission());
  const rethrow = (error: unknown): never => {
    throw error;
  };
  const fails = () => {
    throw new TypeError('unexpected');
  };
  const first = result.current.enqueue('first', fails, rethrow);
  const done = vi.fn(async () => {});
  const second = result.current.enqueue('second', done, rethrow);
  await expect(first).rejects.toThrow('unexpected');
  await second;
  expect(done).toHaveBeenCalledOnce();
  await result.current.enqueue('first', done, rethrow);
  expect(done).toHaveBeenCalledTimes(2);
});

test('the message of a queued action stays until that action or the whole form succeeds', async () => {
  const { result } = renderHook(() => useSubmission());
  const texts = () => result.current.errors.map(({ text }) => text);
  const fails = async () => {
    throw new Error('refused');
  };
  const succeeds = async () => {};
  await act(async () => {
    const first = result.current.enqueue('first', fails, () => [{ text: 'not done' }]);
    await Promise.all([first, result.current.enqueue('second', succeeds, () => [])]);
  });
  expect(texts()).toEqual(['not done']);
  await act(() => result.current.enqueue('third', fails, () => [{ text: 'nor this' }]));
  expect(texts()).toEqual(['not done', 'nor this']);
  await act(() => result.current.enqueue('first', succeeds, () => []));
  expect(texts()).toEqual(['nor this']);
  await act(() => result.current.attempt(succeeds, () => []));
  expect(texts()).toEqual([]);
});

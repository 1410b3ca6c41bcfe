import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLazy } from './useLazy';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const Below = () => null;

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

test('code is asked for only some time after the first view was drawn', async () => {
  const load = vi.fn(async () => Below);
  const { result } = renderHook(() => useLazy(load));
  await pass(100);
  expect(load).not.toHaveBeenCalled();
  await pass(100);
  expect(load).toHaveBeenCalledOnce();
  expect(result.current).toBe(Below);
});

test('nobody asks for it any more who has gone on meanwhile', async () => {
  const load = vi.fn(async () => Below);
  const { unmount } = renderHook(() => useLazy(load));
  unmount();
  await pass(1_000);
  expect(load).not.toHaveBeenCalled();
});

test('where it cannot be had there is nothing, and no error', async () => {
  const { result } = renderHook(() => useLazy(() => Promise.reject(new Error('gone'))));
  await pass(1_000);
  expect(result.current).toBeUndefined();
});

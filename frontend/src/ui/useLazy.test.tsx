import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLazy } from './useLazy';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const LoadedComponent = () => null;

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

test('code is requested some time after the first view', async () => {
  const load = vi.fn(async () => LoadedComponent);
  const { result } = renderHook(() => useLazy(load));
  await pass(100);
  expect(load).not.toHaveBeenCalled();
  await pass(100);
  expect(load).toHaveBeenCalledOnce();
  expect(result.current).toBe(LoadedComponent);
});

test('code is not requested after the component is unmounted', async () => {
  const load = vi.fn(async () => LoadedComponent);
  const { unmount } = renderHook(() => useLazy(load));
  unmount();
  await pass(1_000);
  expect(load).not.toHaveBeenCalled();
});

test('a failed load renders nothing, without an error', async () => {
  const { result } = renderHook(() => useLazy(() => Promise.reject(new Error('gone'))));
  await pass(1_000);
  expect(result.current).toBeUndefined();
});

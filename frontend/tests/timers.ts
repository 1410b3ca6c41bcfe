/** Records the timers that are set from now on. Returns a function that stops them, and the recording. */
export function recordTimers(): () => void {
  const { setTimeout } = globalThis;
  const set = new Set<ReturnType<typeof setTimeout>>();
  const recorded = (...call: Parameters<typeof setTimeout>) => {
    const timer = setTimeout(...call);
    set.add(timer);
    return timer;
  };
  globalThis.setTimeout = Object.assign(recorded, setTimeout);
  return () => {
    globalThis.setTimeout = setTimeout;
    for (const timer of set) clearTimeout(timer);
  };
}

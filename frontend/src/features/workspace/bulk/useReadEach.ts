import { useEffect, useState } from 'preact/hooks';

/** The API serves eight reads of one account at once. */
const AT_ONCE = 4;

/** Reads something for each id, a few at a time. @returns the results in the order of the ids */
async function readEach<Result>(ids: readonly string[], read: (id: string) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  async function work() {
    for (let index = next++; index < ids.length; index = next++) results[index] = await read(ids[index] as string);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

/** Something about each of these requests; undefined until all is read. */
export function useReadEach<Result>(ids: readonly string[], read: (id: string) => Promise<Result>) {
  const [results, setResults] = useState<Result[]>();
  const [error, setError] = useState<unknown>();
  const load = () => {
    setError(undefined);
    readEach(ids, read).then(setResults, setError);
  };
  useEffect(load, []);
  return {
    results,
    error,
    load,
    /** Reads one again. */
    async reread(id: string) {
      const now = await read(id);
      setResults((all) => all?.map((one, index) => (ids[index] === id ? now : one)));
    },
  };
}

/** Equal reads of one client that are under way at the same time are one. */
export type JoinedReads = {
  read: (externalTenantId: string, url: string, send: () => Promise<Response>) => Promise<Response>;
  /** Whatever is read from now on must see what this client just did. */
  wrote: (externalTenantId: string) => void;
};

/**
 * Joins reads.
 * @param newsOf - Changes with each event of a client: who reads because of it never gets an older answer.
 */
export function createJoinedReads(newsOf: (externalTenantId: string) => string): JoinedReads {
  const underway = new Map<string, {answer: Promise<Response>; readers: number}>();
  let writes = 0;
  const wroteAt = new Map<string, number>();

  return {
    async read(externalTenantId, url, send) {
      const write = wroteAt.get(externalTenantId) ?? 0;
      const key = JSON.stringify([externalTenantId, newsOf(externalTenantId), write, url]);
      let reading = underway.get(key);
      if (!reading) {
        reading = {answer: send().finally(() => underway.delete(key)), readers: 0};
        underway.set(key, reading);
      }
      reading.readers += 1;
      const answer = await reading.answer;
      // Each reader reads a body of its own; nobody joins any more, and a copy costs more than most of the way.
      return reading.readers === 1 ? answer : answer.clone();
    },
    wrote(externalTenantId) {
      writes += 1;
      // A write that is forgotten only keeps reads apart that are over by then.
      if (wroteAt.size >= MOST_WRITERS) wroteAt.clear();
      wroteAt.set(externalTenantId, writes);
    },
  };
}

const MOST_WRITERS = 10_000;

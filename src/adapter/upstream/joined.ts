import type {ApiAnswer} from '../../debitura/index.js';

/** Equal reads of one client that are under way at the same time are one. */
export type JoinedReads = {
  read: (
    externalTenantId: string,
    url: string,
    send: () => Promise<ApiAnswer>,
  ) => Promise<ApiAnswer>;
  /** Whatever is read from now on must see what this client just did. */
  wrote: (externalTenantId: string) => void;
};

/**
 * Joins reads.
 * @param newsOf - Changes with each event of a client: who reads because of it never gets an older answer.
 */
export function createJoinedReads(newsOf: (externalTenantId: string) => string): JoinedReads {
  const underway = new Map<string, Promise<ApiAnswer>>();
  let writes = 0;
  const wroteAt = new Map<string, number>();

  return {
    read(externalTenantId, url, send) {
      const write = wroteAt.get(externalTenantId) ?? 0;
      const key = JSON.stringify([externalTenantId, newsOf(externalTenantId), write, url]);
      const running = underway.get(key);
      if (running) return running;
      const answer = send().finally(() => underway.delete(key));
      underway.set(key, answer);
      return answer;
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

/** Lets one onboarding of a client run at a time; the same one asked again meanwhile is the same one. */
export type Turns = <T>(
  externalTenantId: string,
  body: string,
  work: () => Promise<T>,
) => Promise<T>;

/** The turns of one process; between processes Debitura's tenant id makes one client of two. */
export function createTurns(): Turns {
  const running = new Map<string, {body: string; answer: Promise<unknown>}>();

  return function take<T>(externalTenantId: string, body: string, work: () => Promise<T>) {
    const before = running.get(externalTenantId);
    if (before?.body === body) return before.answer as Promise<T>;
    const answer = before ? before.answer.catch(() => undefined).then(work) : work();
    const turn = {body, answer};
    running.set(externalTenantId, turn);
    const end = () => {
      if (running.get(externalTenantId) === turn) running.delete(externalTenantId);
    };
    answer.then(end, end);
    return answer;
  };
}

import {createHub} from './events/hub.js';
import {createStreams} from './events/streams.js';
import {createUnpushed} from './events/unpushed.js';
import {createTurns} from './onboarding/turns.js';
import type {Settings} from './options/resolve.js';
import type {Shared} from './routes/route.js';
import {createUploadGate} from './uploads/gate.js';
import type {Budget} from './upstream/budget.js';
import {createPace} from './upstream/pace.js';
import {createIntents} from './writes/intents.js';

const MAX_REMEMBERED = 10_000;

/** What the requests of one adapter share. */
export function createShared(settings: Settings, budget: Budget | undefined): Shared {
  const events = createHub(settings);
  const pace = createPace(settings, () => budget?.pressure() ?? 0);
  return {
    ...createMemory(settings.now),
    intents: createIntents(settings.entries, settings),
    onboardings: createTurns(),
    uploads: createUploadGate(settings),
    events,
    streams: createStreams(events, settings, createUnpushed(settings, events, pace)),
    pace,
  };
}

/** Keeps answers for a while and joins equal questions; failures are not kept. */
function createMemory(now: () => Date): Pick<Shared, 'remember' | 'forget'> {
  const kept = new Map<string, {answer: Promise<unknown>; until: number}>();

  return {
    remember<T>(name: string, lifetime: number, read: () => Promise<T>): Promise<T> {
      const known = kept.get(name);
      if (known && known.until > now().getTime()) return known.answer as Promise<T>;
      const answer = read();
      kept.delete(name);
      if (kept.size >= MAX_REMEMBERED) kept.delete(kept.keys().next().value ?? '');
      kept.set(name, {answer, until: now().getTime() + lifetime});
      answer.catch(() => {
        if (kept.get(name)?.answer === answer) kept.delete(name);
      });
      return answer;
    },
    forget: (name) => void kept.delete(name),
  };
}

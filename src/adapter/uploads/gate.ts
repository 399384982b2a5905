import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';

/** How many uploads run at once, for each principal and in all. */
export type UploadGate = {
  /** Lets one in and returns its way out. Throws `rate-limited` when there is no room. */
  enter: (subject: string) => () => void;
};

const TRY_AGAIN_SECONDS = 5;

/** A gate of this process. */
export function createUploadGate({limits}: Pick<Settings, 'limits'>): UploadGate {
  const running = new Map<string, number>();
  let total = 0;

  return {
    enter(subject) {
      const own = running.get(subject) ?? 0;
      if (limits !== false && (own >= limits.uploadsPerPrincipal || total >= limits.uploads))
        throw new Problem('rate-limited', 'Too many uploads at once.', {
          retryAfter: TRY_AGAIN_SECONDS,
        });
      running.set(subject, own + 1);
      total += 1;
      return () => {
        total -= 1;
        const left = (running.get(subject) ?? 1) - 1;
        if (left > 0) running.set(subject, left);
        else running.delete(subject);
      };
    },
  };
}

import type {LiveEvents, LiveListener} from './live-event.js';
import type {ClientOptions} from '../client.js';
import {browserSeams, type LiveSeams} from './seams.js';
import {joinTabs, type Tab} from './tab.js';

/** The changes of one adapter in a real page. The options are read at each connect: the latest token wins. */
export function connectLive(
  adapter: string,
  options: Omit<ClientOptions, 'adapter'>,
  subject: LiveSeams['subject'],
): LiveEvents {
  return createLive(browserSeams(adapter, options, subject));
}

/** Shares one stream among the screens of this page and the tabs of this browser, while anybody listens. */
export function createLive(seams: LiveSeams): LiveEvents {
  const listeners = new Set<LiveListener>();
  let tab: Tab | undefined;

  return {
    subscribe(listen) {
      // Its own function, so that the same listener may come twice.
      const listener: LiveListener = (event) => listen(event);
      listeners.add(listener);
      if (tab?.state.signedOut) {
        // Somebody may have signed in since.
        tab.leave();
        tab = undefined;
      }
      if (tab) listener(tab.state);
      tab ??= joinTabs(seams, (event) => {
        for (const each of [...listeners]) each(event);
      });
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        tab?.leave();
        tab = undefined;
      };
    },
  };
}

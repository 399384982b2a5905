import type {Connection} from '../../client/connection.js';
import {browserSeams} from '../../flow/case-form/seams.js';
import type {EmbedSeams} from '../../flow/embed/seams.js';

/** The seams of a real page. */
export function embedSeams(host: Element, connection: () => Connection): EmbedSeams {
  const {storage, address, navigate} = browserSeams({connection, emit: () => true});
  return {
    connection,
    storage,
    navigate,
    href: () => address.href(),
    id: () => idOf(host),
    subscribe: (listener) => connection().events.subscribe(listener),
    history: {
      state: () => history.state as unknown,
      push: (state) => history.pushState(state, ''),
      replace: (state) => history.replaceState(state, ''),
      back: () => history.back(),
    },
  };
}

/** Its own id, else its place among the embeds around it: the same after a reload. */
function idOf(host: Element): string {
  if (host.id) return host.id;
  const root = host.getRootNode() as Document | ShadowRoot;
  return String([...root.querySelectorAll(host.localName)].indexOf(host));
}

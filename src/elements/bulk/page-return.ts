import type {LitElement, ReactiveController} from 'lit';

/**
 * Looks who is there when the page came back from the browser's memory of pages, as the Back button brings it; nothing
 * of the element is shown before that is known.
 */
export class PageReturn implements ReactiveController {
  readonly #handle: (event: PageTransitionEvent) => void;

  constructor(host: LitElement, look: () => Promise<void>) {
    this.#handle = ({persisted}) => {
      if (!persisted) return;
      host.style.visibility = 'hidden';
      void look()
        .then(() => host.updateComplete)
        .finally(() => (host.style.visibility = ''));
    };
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pageshow', this.#handle);
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.#handle);
  }
}

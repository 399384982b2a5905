import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells when the page came back from the browser's memory of pages, as the Back button brings it. */
export class PageReturn implements ReactiveController {
  readonly #handle: (event: PageTransitionEvent) => void;

  constructor(host: ReactiveControllerHost, returned: () => void) {
    this.#handle = ({persisted}) => {
      if (persisted) returned();
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

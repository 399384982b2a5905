import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Lets files be dropped anywhere on an element. */
export class DropTarget implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #take: (files: readonly File[]) => void;
  /** True while files are held over the element. */
  isOver = false;

  constructor(host: ReactiveControllerHost & HTMLElement, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#over);
    this.#host.addEventListener('dragleave', this.#leave);
    this.#host.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#over);
    this.#host.removeEventListener('dragleave', this.#leave);
    this.#host.removeEventListener('drop', this.#drop);
  }

  readonly #over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#show(true);
  };

  readonly #leave = () => this.#show(false);

  readonly #drop = (event: DragEvent) => {
    event.preventDefault();
    this.#show(false);
    this.#take([...(event.dataTransfer?.files ?? [])]);
  };

  #show(isOver: boolean): void {
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}

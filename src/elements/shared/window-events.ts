import type {LitElement, ReactiveControllerHost} from 'lit';

/** What the window hears, also of its document. */
type WindowEvents = WindowEventMap & Pick<DocumentEventMap, 'visibilitychange'>;

/** Hears what the browser tells its window, for as long as the element is on the page. */
export function onWindow<T extends keyof WindowEvents>(
  host: ReactiveControllerHost,
  type: T,
  handle: (event: WindowEvents[T]) => void,
): void {
  host.addController({
    hostConnected: () => window.addEventListener(type, handle as EventListener),
    hostDisconnected: () => window.removeEventListener(type, handle as EventListener),
  });
}

/** Hears when the page came back from the browser's memory of pages, as the Back button brings it. */
export function onPageReturn(host: ReactiveControllerHost, returned: () => void): void {
  onWindow(host, 'pageshow', ({persisted}) => persisted && returned());
}

/** Shows nothing of an element before it is known who is there, and what came of it is drawn. */
export async function hiddenWhile(element: LitElement, looking: Promise<unknown>): Promise<void> {
  element.style.visibility = 'hidden';
  try {
    await looking;
    await element.updateComplete;
  } finally {
    element.style.visibility = '';
  }
}

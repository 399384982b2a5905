/** Acts when the page had its say and did not cancel: the window hears after everybody else. */
export function afterPage(event: Event, act: () => void): void {
  const decide = (heard: Event) => {
    if (heard === event && !event.defaultPrevented) act();
  };
  window.addEventListener(event.type, decide, {once: true});
}

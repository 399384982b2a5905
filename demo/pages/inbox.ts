/** Makes the links of the inbox files that can be dragged, and hands all of them to the list. */
export async function openInbox(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-file]')];
  if (links.length === 0) return;
  const files = await Promise.all(links.map(fetchFile));
  const form = document.querySelector('debitura-case-form');
  if (form) makeDraggable(links, files, form);
  const takeAll = document.querySelector<HTMLElement>('#take-all');
  takeAll?.addEventListener('click', () => {
    const list = document.querySelector('debitura-bulk');
    if (!form || !list) return;
    takeAll.hidden = true;
    form.hidden = true;
    form.parentElement?.classList.add('taken');
    list.hidden = false;
    Object.assign(list, {files});
    list.scrollIntoView();
  });
}

/**
 * A browser gives the files of the device to a drag, and of a page's links their addresses only: the page sends its own
 * events with the file in their place.
 */
function makeDraggable(links: HTMLElement[], files: File[], form: HTMLElement): void {
  let dragged: File | undefined;
  for (const [index, link] of links.entries()) {
    link.addEventListener('dragstart', () => (dragged = files[index]));
    link.addEventListener('dragend', () => (dragged = undefined));
  }
  const replace = (event: DragEvent) => {
    if (!dragged || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(dragged);
    const options = {dataTransfer, bubbles: true, cancelable: true, composed: true};
    event.composedPath()[0]?.dispatchEvent(new DragEvent(event.type, options));
  };
  for (const type of ['dragover', 'dragleave', 'drop'] as const)
    form.addEventListener(type, replace, {capture: true});
}

async function fetchFile({href, download}: HTMLAnchorElement): Promise<File> {
  const answer = await fetch(href);
  const blob = await answer.blob();
  return new File([blob], download, {type: blob.type});
}

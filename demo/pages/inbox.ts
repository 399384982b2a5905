/** Makes the links of the inbox files that can be dragged, and hands all of them to the list. */
export async function openInbox(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-file]')];
  if (links.length === 0) return;
  const files = await Promise.all(links.map(fetchFile));
  const form = document.querySelector('debitura-case-form');
  let dragged: File | undefined;
  for (const [index, link] of links.entries()) {
    link.addEventListener('dragstart', () => (dragged = files[index]));
    link.addEventListener('dragend', () => (dragged = undefined));
  }
  form?.addEventListener('dragover', (event) => {
    if (dragged) event.preventDefault();
  });
  // A browser gives files of its own to a drop, not a page's: the page drops this one in its place.
  form?.addEventListener(
    'drop',
    (event) => {
      if (!dragged || !event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(dragged);
      form.dispatchEvent(new DragEvent('drop', {dataTransfer, cancelable: true}));
    },
    {capture: true},
  );
  const list = document.querySelector('debitura-bulk');
  document.querySelector('#take-all')?.addEventListener('click', () => {
    if (form) form.hidden = true;
    if (!list) return;
    list.hidden = false;
    Object.assign(list, {files});
    list.scrollIntoView();
  });
}

async function fetchFile({href, download}: HTMLAnchorElement): Promise<File> {
  const answer = await fetch(href);
  const blob = await answer.blob();
  return new File([blob], download, {type: blob.type});
}

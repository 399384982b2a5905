/**
 * The files of a drag over the form or a drop on it, null when it brings none or somebody inside has taken it. Taking
 * it keeps the browser from opening the file in the place of the page.
 */
export function filesOf(event: DragEvent): FileList | null {
  const transfer = event.defaultPrevented ? null : event.dataTransfer;
  const files = transfer?.types.includes('Files') ? transfer.files : null;
  if (files) event.preventDefault();
  const root = event.currentTarget as HTMLElement;
  root.classList.toggle('over', files !== null && event.type === 'dragover');
  return files;
}

/** Reads an e-invoice; the reader is loaded with the first file. */
export async function readInvoice(file: File) {
  const reader = await import('../../../invoice/read.js');
  return reader.readInvoice(file);
}

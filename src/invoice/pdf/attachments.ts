import {InvoiceError} from '../error.js';

/** A file inside a PDF. */
export type Attachment = {name: string; content: Uint8Array};

/** What PDF.js tells of an attachment. */
type Entry = {filename?: string; content?: Uint8Array};

/**
 * The files inside a PDF, by PDF.js, which is loaded now. It runs in place: a worker from an address is closed to
 * everybody under Trusted Types. No page is drawn and no script of the document runs.
 *
 * @throws InvoiceError - `encrypted`, `broken` or `unavailable`.
 */
export async function readAttachments(data: Uint8Array): Promise<Attachment[]> {
  const {getDocument} = await loadLibrary();
  const task = getDocument({
    data,
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const found = ((await document.getAttachments()) ?? {}) as Record<string, Entry>;
    return Object.entries(found).flatMap(([key, {filename = key, content}]) =>
      content ? [{name: filename, content}] : [],
    );
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new InvoiceError(isLocked ? 'encrypted' : 'broken');
  } finally {
    await task.destroy();
  }
}

async function loadLibrary() {
  try {
    const [library] = await Promise.all([
      import('pdfjs-dist'),
      import('pdfjs-dist/build/pdf.worker.mjs'),
    ]);
    return library;
  } catch {
    throw new InvoiceError('unavailable');
  }
}

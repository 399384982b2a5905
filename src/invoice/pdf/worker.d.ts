/** PDF.js' parser; importing it puts it on `globalThis.pdfjsWorker`, where PDF.js looks before it starts a worker. */
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}

/** Where a stream goes: the connection of one page. */
export type Sink = {
  /** False when the reader is gone or does not read: then it is to be dropped. */
  send: (frame: Uint8Array) => boolean;
  /** Ends the stream after what was sent. */
  end: () => void;
  /** Cuts the stream, with what was not read yet. */
  drop: () => void;
};

/** A body that is pushed as it comes: called once, and answers what to call when the reader has gone. */
export type PushedBody = (sink: Sink) => () => void;

/** Frames that may wait for a reader that does not read. */
export const WAITING = 256;

/** A pushed body as the fetch API has it. */
export function readableOf(body: PushedBody): ReadableStream<Uint8Array> {
  let leave: (() => void) | undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      leave = body(sinkOf(controller));
    },
    cancel() {
      leave?.();
    },
  });
}

function sinkOf(controller: ReadableStreamDefaultController<Uint8Array>): Sink {
  return {
    send(frame) {
      // Null: the stream was ended or cut.
      if (controller.desiredSize === null || controller.desiredSize <= -WAITING) return false;
      controller.enqueue(frame);
      return true;
    },
    end() {
      if (controller.desiredSize === null) return;
      try {
        controller.close();
      } catch {
        // It was closed by its reader meanwhile.
      }
    },
    drop() {
      if (controller.desiredSize !== null)
        controller.error(new Error('The reader of an event stream does not read.'));
    },
  };
}

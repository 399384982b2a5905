/** A file framed for Debitura. */
export type Framed = {contentType: string; head: Uint8Array; tail: Uint8Array};

/**
 * Frames one file as the part `file`. The boundary is given, so that a repeat has the same bytes
 * (`FormData` picks a random one each time). The name goes as browsers write it (RFC 7578): the
 * `filename*` of RFC 6266 is forbidden in multipart bodies, and parsers refuse it.
 */
export function frameFile(name: string, mediaType: string, boundary: string): Framed {
  const encoder = new TextEncoder();
  const disposition = `form-data; name="file"; filename="${name.replaceAll('"', '%22')}"`;
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: encoder.encode(
      `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${mediaType}\r\n\r\n`,
    ),
    tail: encoder.encode(`\r\n--${boundary}--\r\n`),
  };
}

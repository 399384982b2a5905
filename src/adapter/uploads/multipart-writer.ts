/** A file framed for Debitura. */
export type Framed = {contentType: string; head: Uint8Array; tail: Uint8Array};

/** How the file's part is named, and plain texts that go before it. */
export type Framing = {part?: string; fields?: Readonly<Record<string, string>>};

/**
 * Frames one file as the part `file`, or as the name given. The boundary is given, so that a repeat has the same bytes
 * (`FormData` picks a random one each time). The name goes as browsers write it (RFC 7578): the
 * `filename*` of RFC 6266 is forbidden in multipart bodies, and parsers refuse it.
 */
export function frameFile(
  name: string,
  mediaType: string,
  boundary: string,
  {part = 'file', fields = {}}: Framing = {},
): Framed {
  const encoder = new TextEncoder();
  const disposition = `form-data; name="${part}"; filename="${name.replaceAll('"', '%22')}"`;
  const texts = Object.entries(fields).map(
    ([field, text]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${text}\r\n`,
  );
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: encoder.encode(
      `${texts.join('')}--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${mediaType}\r\n\r\n`,
    ),
    tail: encoder.encode(`\r\n--${boundary}--\r\n`),
  };
}

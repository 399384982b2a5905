/** A file on its way: its multipart body and how that is framed. */
export type MultipartBody = {
  body: ReadableStream<Uint8Array>;
  contentType: string;
  /** Bytes of the whole multipart body; without it the request goes chunked. */
  contentLength?: number;
};

/** A form as a multipart body; it can be sent once. */
export function multipartBody(form: FormData): MultipartBody {
  const {body, headers} = new Response(form);
  if (!body) throw new TypeError('The form has no body.');
  return {body, contentType: headers.get('content-type') ?? 'multipart/form-data'};
}

/** How a multipart body is framed, as headers. */
export function framingHeaders({
  contentType,
  contentLength,
}: MultipartBody): Record<string, string> {
  return {
    'content-type': contentType,
    ...(contentLength !== undefined && {'content-length': String(contentLength)}),
  };
}

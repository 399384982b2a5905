/** Extensions that Debitura takes. Eight stand in every source; doc and docx in the guides. */
export const FILE_TYPES: Record<string, readonly string[]> = {
  pdf: ['application/pdf'],
  xls: ['application/vnd.ms-excel'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  csv: ['text/csv'],
  txt: ['text/plain'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  png: ['image/png'],
  doc: ['application/msword'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
};

/** 25 MB as Debitura counts them (MiB), 20 files a case, names of 120 characters. */
export const FILE_LIMITS = {bytes: 25 * 1024 * 1024, count: 20, nameLength: 120} as const;

/** Why a file is refused before it travels. */
export type FileRefusal = 'type' | 'size' | 'empty' | 'name' | 'count' | 'content';

/** The lower-case extension of a file name, without the dot; empty when there is none. */
export function fileExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** Whether Debitura takes files that end so; `x.constructor` ends like a member of every object. */
export function isTakenType(name: string): boolean {
  return Object.hasOwn(FILE_TYPES, fileExtension(name));
}

/** What is wrong with a file by name and size alone, or null. */
export function fileRefusal({name, size}: {name: string; size: number}): FileRefusal | null {
  if (!isTakenType(name)) return 'type';
  if (size === 0) return 'empty';
  if (size > FILE_LIMITS.bytes) return 'size';
  return null;
}

const SIGNATURES: Record<string, readonly (readonly number[])[]> = {
  pdf: [[0x25, 0x50, 0x44, 0x46]],
  png: [[0x89, 0x50, 0x4e, 0x47]],
  jpg: [[0xff, 0xd8, 0xff]],
  jpeg: [[0xff, 0xd8, 0xff]],
  xls: [[0xd0, 0xcf, 0x11, 0xe0]],
  doc: [[0xd0, 0xcf, 0x11, 0xe0]],
  xlsx: [[0x50, 0x4b]],
  docx: [[0x50, 0x4b]],
};

/** How many first bytes `fitsContent` wants to see. */
export const CONTENT_PROBE_BYTES = 512;

/** True when a file's first bytes fit its extension; text types must hold no NUL byte. */
export function fitsContent(extension: string, head: Uint8Array): boolean {
  const signatures = SIGNATURES[extension];
  if (!signatures) return !head.includes(0);
  return signatures.some((signature) => signature.every((byte, index) => head[index] === byte));
}

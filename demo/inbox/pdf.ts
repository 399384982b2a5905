/**
 * A PDF of one page with files inside.
 *
 * @param lines - What the page shows; ASCII without brackets.
 * @param isEncrypted - Then it wants a password that nobody has.
 * @param filter - How the files are packed, as PDF writes it; they are given packed, in ASCII.
 */
export function pdfWith(
  files: Record<string, string>,
  {
    isEncrypted = false,
    lines = [],
    filter = '',
  }: {isEncrypted?: boolean; lines?: string[]; filter?: string} = {},
): string {
  const names = Object.keys(files);
  const embedded = names.map((name, index) => `(${name}) ${10 + 2 * index} 0 R`).join(' ');
  const packed = filter && ` /Filter ${filter}`;
  const shown = `BT /F 14 Tf 60 760 Td 22 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const objects: [number, string][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [${embedded}] >> >> >>`],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      3,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 6 0 R >> >> >>',
    ],
    [4, `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`],
    [5, `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`],
    [6, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    ...names.flatMap((name, index): [number, string][] => {
      const content = files[name] ?? '';
      const number = 10 + 2 * index;
      return [
        [number, `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${number + 1} 0 R >> >>`],
        [
          number + 1,
          `<< /Type /EmbeddedFile${packed} /Length ${content.length} >>\nstream\n${content}\nendstream`,
        ],
      ];
    }),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map(([number, body]) => {
    const at = text.length;
    text += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const secret = isEncrypted
    ? ` /Encrypt 4 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`
    : '';
  return `${text}xref\n${offsets.join('')}trailer\n<< /Size 40 /Root 1 0 R${secret} >>\nstartxref\n${text.length}\n%%EOF\n`;
}

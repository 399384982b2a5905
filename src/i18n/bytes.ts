/** A number of bytes as a locale writes it, for example `1.2 MB`. */
export function writeBytes(locale: string, bytes: number): string {
  const isLarge = bytes >= 1024 * 1024;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / (1024 * 1024) : Math.max(1, bytes / 1024));
}

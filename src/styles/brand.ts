import type {Session} from '../contract/session.js';

/** `#rgb` and `#rrggbb`, the notations that the adapter lets through. */
const HEX = /^#([\da-f]{3}){1,2}$/i;

/** How clearly two hexadecimal colours stand apart, from 1 to 21, as WCAG 2.2 reckons it; NaN for anything else. */
export function contrast(one: string, other = ''): number {
  const ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

function luminance(color: string): number {
  const digits = HEX.test(color) ? color.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3') : '';
  return [0.2126, 0.7152, 0.0722].reduce((sum, weight, place) => {
    const value = parseInt(digits.slice(place * 2, place * 2 + 2), 16) / 255;
    return sum + weight * (value > 0.04 ? ((value + 0.055) / 1.055) ** 2.4 : value / 12.92);
  }, 0);
}

/** The text colour for a surface: the first wish that keeps 4.5 : 1, else black or white, one of which always does. */
export function readable(surface: string, ...wishes: (string | undefined)[]): string {
  const found = [...wishes, '#fff'].find((color) => contrast(surface, color) >= 4.5);
  return found ?? '#000';
}

/**
 * The partner's colours behind the page's tokens: the accent and the text on it.
 *
 * @param branding - As `GET /session` says it. Source: Debitura's documentation, Referral Partner API, `GET /me`.
 * @returns Styles for a shadow root; null where the partner has no colour.
 */
export function brandSheet({
  backgroundColor: color = '',
  fontColor,
}: Session['branding']): CSSStyleSheet | null {
  if (!HEX.test(color)) return null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{--_brand:${color};--_brand-text:${readable(color, fontColor)}}`);
  return sheet;
}

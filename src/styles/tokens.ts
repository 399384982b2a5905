import {css} from 'lit';

/**
 * The design tokens. A page sets `--debitura-…` anywhere above an element; what it leaves out is made here for light and
 * dark by the page's `color-scheme`. Inside, rules use the private `--_…` names only.
 *
 * Text on the page's accent is black or white by its relative luminance, and the accent as text is darkened (in the dark:
 * lightened) until it keeps 4.5 : 1, whatever colour the page gives. Without an accent of the page's `--_accent-text` is
 * invalid, so that the brand's text is used: the default's here, or that of `brand.ts`.
 */
export const tokens = css`
  :host {
    --_brand: light-dark(#2349b8, #93b1ff);
    --_brand-text: light-dark(#fff, #000);
    --_accent: var(--debitura-accent, var(--_brand));
    --_accent-text: color(
      from var(--debitura-accent) xyz-d65 clamp(0, (0.179 - y) * 1e6, 0.95)
        clamp(0, (0.179 - y) * 1e6, 1) clamp(0, (0.179 - y) * 1e6, 1.089)
    );
    --_on-accent: var(--debitura-on-accent, var(--_accent-text, var(--_brand-text)));
    --_link: light-dark(
      color(
        from var(--_accent) xyz-d65 calc(x * min(1, 0.15 / max(y, 0.01)))
          calc(y * min(1, 0.15 / max(y, 0.01))) calc(z * min(1, 0.15 / max(y, 0.01)))
      ),
      color(
        from var(--_accent) xyz-d65 calc(x + max(0, 0.33 - y) * 0.95) calc(max(y, 0.33))
          calc(z + max(0, 0.33 - y) * 1.089)
      )
    );
    --_surface: var(--debitura-surface, light-dark(#fff, #131a24));
    --_sunken: var(--debitura-sunken, light-dark(#f5f7fa, #0d131b));
    --_ink: var(--debitura-ink, light-dark(#16202e, #e9eef5));
    --_muted: var(--debitura-muted, light-dark(#576375, #a1adbd));
    --_line: var(--debitura-line, light-dark(#dbe1e9, #2d3949));
    --_edge: var(--debitura-control-line, light-dark(#8792a2, #66768b));
    --_accent-soft: var(
      --debitura-accent-soft,
      light-dark(
        color-mix(in oklab, var(--_accent) 8%, var(--_surface)),
        color-mix(in oklab, var(--_accent) 16%, var(--_surface))
      )
    );
    --_good: var(--debitura-good, light-dark(#146c43, #6fd3a3));
    --_good-soft: var(--debitura-good-soft, light-dark(#e8f5ee, #10281d));
    --_warn: var(--debitura-warn, light-dark(#8a5200, #f0bd6b));
    --_warn-soft: var(--debitura-warn-soft, light-dark(#fdf3e2, #2c210e));
    --_bad: var(--debitura-bad, light-dark(#b3261e, #ff9d94));
    --_bad-soft: var(--debitura-bad-soft, light-dark(#fdeceb, #331615));
    --_radius: var(--debitura-radius, 8px);
    --_radius-card: var(--debitura-radius-card, 12px);
    --_control: var(--debitura-control-height, 40px);
    --_sticky-top: var(--debitura-sticky-top, 0px);
    --_pad: 24px;
    display: block;
    container: debitura / inline-size;
    color: var(--_ink);
    font-size: 15px;
    line-height: 1.45;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  /* System colours are the only ones that stay: what a ground or a mark tells is told by these. Text on a ground of its
     own needs forced-color-adjust as well, or it is drawn on a plate in the colour of the page. */
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_link: LinkText;
      --_line: GrayText;
    }
  }
  @media (pointer: coarse) {
    :host {
      --_control: var(--debitura-control-height, 44px);
    }
  }
`;

import {css, html, type TemplateResult} from 'lit';
import type {Case} from '../../contract/case.js';
import {knownEntry, toneOf} from '../../flow/tracking/standing.js';
import type {Messages} from '../../i18n/messages.js';

type Standing = Pick<Case, 'lifecycle' | 'closeCode'>;

/** The name of a case's state, or of its end; what Debitura added later is shown as it came. */
export function standingName(standing: Standing, words: Messages['lifecycle']): string {
  const {lifecycle, closeCode} = standing;
  if (closeCode !== null) return knownEntry(words.outcomes, closeCode)?.name ?? closeCode;
  return knownEntry(words.states, lifecycle)?.name ?? lifecycle;
}

/** The state of a case, in words first and colour second. */
export function standingPill(standing: Standing, words: Messages['lifecycle']): TemplateResult {
  return html`<span class="pill ${toneOf(standing)}" part="status"
    >${standingName(standing, words)}</span
  >`;
}

/** The tones of pills that forms do not have. */
export const pillStyles = css`
  .pill {
    border: 1px solid transparent;
    padding: 1px 9px;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .pill::before {
    flex: none;
  }
  .pill.off {
    color: var(--_muted);
    background: var(--_sunken);
  }
  .tag {
    display: inline-block;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    padding: 0 5px;
    font-size: 12px;
    font-weight: 600;
    color: var(--_muted);
  }
`;

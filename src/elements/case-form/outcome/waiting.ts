import {css, html, type TemplateResult} from 'lit';

/** What runs, and what the user should know meanwhile. */
export function waiting({heading, text}: {heading: string; text: string}): TemplateResult {
  return html`<span class="wait" aria-hidden="true"></span>
    <h2 id="heading" part="heading" tabindex="-1">${heading}</h2>
    <p class="muted">${text}</p>`;
}

/** The look of what runs. */
export const waitingStyles = css`
  .wait {
    display: inline-block;
    inline-size: 18px;
    block-size: 18px;
    border: 2.5px solid var(--_line);
    border-block-start-color: var(--_link);
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .wait {
      animation: turn 900ms linear infinite;
    }
    @keyframes turn {
      to {
        rotate: 360deg;
      }
    }
  }
`;

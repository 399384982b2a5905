import {html, nothing, type TemplateResult} from 'lit';
import type {OnboardingView} from '../view.js';

/** Who acts for the company. Names and addresses are the platform's word: Debitura recognises accounts by them. */
export function peopleStep(view: OnboardingView): TemplateResult {
  const {people} = view.words;
  return html`
    <header>
      <h2 id="heading" part="heading" tabindex="-1">${people.heading}</h2>
      <p class="muted">${people.intro}</p>
    </header>
    ${peopleList(view)}
    <p class="muted small">${people.why(view.platform)}</p>
  `;
}

/** The people with their addresses, and who of them signs. */
export function peopleList({words, state}: OnboardingView): TemplateResult {
  const {people} = words;
  const profile = state.client?.profile;
  const users = profile?.users ?? [];
  if (users.length === 0) return html`<p>${people.unknown}</p>`;
  const office = profile?.supportEmail;
  const isOwnAddress = office !== undefined && !users.some(({email}) => email === office);
  return html`<ul class="people" part="people">
    ${users.map(
      ({name, email, isOnboardingUser}) =>
        html`<li>
          <b>${name}</b>
          ${name !== email ? html`<span class="number">${email}</span>` : nothing}
          ${isOnboardingUser ? html`<span class="small muted">${people.signsLong}</span>` : nothing}
        </li>`,
    )}
    ${
      isOwnAddress
        ? html`<li><b>${people.office}</b><span class="number">${office}</span></li>`
        : nothing
    }
  </ul>`;
}

// The least that a form of twelve checked fields weighs with the same libraries: no texts, no steps, no session.
import ky from 'ky';
import {LitElement, css, html} from 'lit';
import * as z from 'zod/mini';

const FIELDS = {
  amount: z.string().check(z.regex(/^\d+([.,]\d{1,2})?$/)),
  currency: z.string().check(z.length(3)),
  number: z.string().check(z.maxLength(50)),
  date: z.iso.date(),
  dueDate: z.iso.date(),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  email: z.email(),
  phone: z.string().check(z.maxLength(30)),
  street: z.string().check(z.minLength(1)),
  city: z.string().check(z.minLength(1)),
  postcode: z.string().check(z.maxLength(20)),
  country: z.string().check(z.length(2)),
};

const draft = z.object(FIELDS);

class BareForm extends LitElement {
  static properties = {errors: {state: true}};

  static styles = css`
    :host {
      display: block;
      font: 16px system-ui;
    }
    form {
      display: grid;
      gap: 12px;
    }
    input {
      padding: 8px;
      font: inherit;
    }
  `;

  constructor() {
    super();
    this.errors = {};
  }

  render() {
    return html`<form novalidate @submit=${this.submit}>
      ${Object.keys(FIELDS).map(
        (name) =>
          html`<label>
            ${name} <input name=${name} aria-invalid=${name in this.errors} />
            <span>${this.errors[name] ?? ''}</span>
          </label>`,
      )}
      <button>Send</button>
    </form>`;
  }

  async submit(event) {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.target));
    const {success, data, error} = draft.safeParse(values);
    this.errors = success
      ? {}
      : Object.fromEntries(error.issues.map(({path, message}) => [path[0], message]));
    if (success) await ky.post('/cases', {json: data}).json();
  }
}

customElements.define('bare-form', BareForm);

import type {Client} from '../../world/types.js';
import type {Field, Typed} from '../fields.js';

/** The names of the people who work for the client; their e-mail addresses stay. */
export function peopleFields({users}: Client): Field[] {
  return users.map(({email}, index) => ({
    name: `person${index}`,
    label: index === 0 ? 'Name of the person who signs' : 'Name',
    autocomplete: index === 0 ? 'name' : 'off',
    hint: email,
    maxLength: 200,
  }));
}

/** What the platform told, to be confirmed. */
export function peopleValues({users}: Client): Typed['values'] {
  return Object.fromEntries(users.map(({name}, index) => [`person${index}`, name]));
}

export function checkPeople(values: Typed['values']): Typed['errors'] {
  const wrong = Object.entries(values).filter(([, name]) => name === '' || name.length > 200);
  return Object.fromEntries(
    wrong.map(([field]) => [field, 'Enter a name of up to 200 characters.']),
  );
}

/** Takes over what was confirmed or corrected. */
export function keepPeople(client: Client, values: Typed['values']): void {
  client.users.forEach((user, index) => {
    user.name = values[`person${index}`] ?? user.name;
  });
  client.confirmed.people = true;
}

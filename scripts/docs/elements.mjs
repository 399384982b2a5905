// The part of the reference that tells of the elements.
import {declarationsOf} from '../manifest/editor-data.mjs';
import {code, table} from './table.mjs';

/** Sections of all elements, first what is the same in each. */
export function elementSections(manifest) {
  const elements = declarationsOf(manifest);
  const [first] = elements;
  const isShared = (name) =>
    elements.every(({members}) => members.some((member) => member.name === name));
  const shared = first.members.filter(({name}) => isShared(name));
  const tokens = (first.cssProperties ?? []).map(({name}) => code(name)).join(' · ');
  return [
    '## Every element',
    properties(shared, first.attributes ?? []),
    `Tokens, told in [theming](guides/theming.md): ${tokens}`,
    ...elements.map((element) => section(element, isShared)),
  ].join('\n\n');
}

function section({tagName, name, description = '', ...element}, isShared) {
  const {members, attributes = [], events = [], cssParts = [], slots = []} = element;
  const own = members.filter((member) => !isShared(member.name));
  return [
    `## ${tagName}`,
    `${description.trim()}\n\nClass ${code(name)}.`,
    properties(own, attributes),
    events.length > 0 &&
      table(
        ['event', 'class', 'when'],
        events.map((event) => [
          code(event.name),
          code(event.type?.text ?? 'Event'),
          event.description,
        ]),
      ),
    named('Slots', slots),
    named('Parts', cssParts),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What can be set: by an attribute where there is one, always by the property. */
function properties(members, attributes) {
  if (members.length === 0) return '';
  const attributeOf = (name) => attributes.find(({fieldName}) => fieldName === name)?.name;
  return table(
    ['attribute', 'property', 'type', 'default', 'what it is'],
    members.map((member) => [
      attributeOf(member.name) ? code(attributeOf(member.name)) : '–',
      code(member.name),
      code(member.type.text),
      member.default === undefined ? '' : code(member.default),
      member.description,
    ]),
  );
}

function named(title, items) {
  if (items.length === 0) return '';
  const rows = items.map(({name, description = ''}) =>
    [name ? code(name) : 'default', description.trim()].filter(Boolean).join(': '),
  );
  return `${title}: ${rows.join(' · ')}`;
}

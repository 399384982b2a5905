import type {Messages} from '../messages.js';

const documents: Messages['documents'] = {
  heading: 'Hvilke bilag dokumenterer kravet?',
  intro: 'Fakturaen og det, der viser leveringen: ordre, følgeseddel, rykkere.',
  drop: 'Slip filer her, eller',
  choose: 'vælg filer',
  limits: (types, size, count) => `${types}. Op til ${size} pr. fil, ${count} filer.`,
  list: 'Valgte bilag',
  none: 'Ingen bilag endnu. Du kan indsende uden; partneren beder måske om dem senere.',
  leaveNote: 'De sendes, når du indsender.',
  remove: 'Fjern',
  cancel: 'Annuller',
  retry: 'Prøv igen',
  named: (action, name) => `${action}: ${name}`,
  status: {
    waiting: 'Klar',
    uploading: 'Sendes…',
    done: 'Sendt',
    failed: 'Ikke sendt. Prøv igen, eller fjern filen.',
    missing: 'Vælg denne fil igen: Filer gemmes ikke, når siden forlades.',
  },
  progress: (percent) => `${percent} sendt`,
  refusedHeading: (count) =>
    count === 1 ? 'Én fil blev ikke taget med' : `${count} filer blev ikke taget med`,
  refused: {
    type: (name, types) =>
      `${name}: Denne filtype kan ikke bruges. Gem filen som en af disse: ${types}.`,
    size: (name, size) => `${name} er større end ${size}. Gør filen mindre, eller del den.`,
    empty: (name) => `${name} er tom. Vælg filen med dens indhold.`,
    name: (name) => `${name}: Giv filen et kortere, enkelt navn, og vælg den igen.`,
    count: (name, count) =>
      `${name}: En sag kan højst have ${count} filer. Fjern først en, eller saml nogle.`,
    content: (name) =>
      `${name}: Indholdet passer ikke til navnet. Gem filen igen i dens rigtige format.`,
  },
  uploading: {
    heading: 'Din sag er oprettet. Bilagene er på vej',
    text: 'Lad denne side være åben, til de er sendt.',
    skip: 'Fortsæt uden resten',
  },
  comments: 'Er der noget, partneren bør vide?',
  commentsHint: 'Betalingsaftaler, tidligere kontakt, bedste tid at ringe',
  errors: {
    comments: {
      'too-long': (limit) => `Forkort din note til ${limit} tegn.`,
      'control-characters':
        'Din note indeholder et skjult tegn fra et andet program. Skriv den del igen.',
      other: 'Kontrollér din note.',
    },
    files: {
      required: 'Vælg de huskede filer igen, eller fjern dem fra listen.',
      other: 'Vælg de huskede filer igen, eller fjern dem fra listen.',
    },
  },
};
export default documents;

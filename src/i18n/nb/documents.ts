import type {Messages} from '../messages.js';

const documents: Messages['documents'] = {
  heading: 'Hvilke bilag dokumenterer kravet?',
  intro: 'Fakturaen og det som viser leveringen: ordre, følgeseddel, purringer.',
  drop: 'Slipp filer her, eller',
  choose: 'velg filer',
  limits: (types, size, count) => `${types}. Opptil ${size} per fil, ${count} filer.`,
  list: 'Valgte bilag',
  none: 'Ingen bilag ennå. Du kan sende inn uten; partneren ber kanskje om dem senere.',
  leaveNote: 'De sendes når du sender inn.',
  remove: 'Fjern',
  cancel: 'Avbryt',
  retry: 'Prøv igjen',
  named: (action, name) => `${action}: ${name}`,
  status: {
    waiting: 'Klar',
    uploading: 'Sendes…',
    done: 'Sendt',
    failed: 'Ikke sendt. Prøv igjen, eller fjern filen.',
    missing: 'Velg denne filen igjen: Filer lagres ikke når siden forlates.',
  },
  progress: (percent) => `${percent} sendt`,
  refusedHeading: (count) =>
    count === 1 ? 'Én fil ble ikke tatt med' : `${count} filer ble ikke tatt med`,
  refused: {
    type: (name, types) =>
      `${name}: Denne filtypen kan ikke brukes. Lagre filen som en av disse: ${types}.`,
    size: (name, size) => `${name} er større enn ${size}. Gjør filen mindre, eller del den opp.`,
    empty: (name) => `${name} er tom. Velg filen med innholdet.`,
    name: (name) => `${name}: Gi filen et kortere, enkelt navn, og velg den igjen.`,
    count: (name, count) =>
      `${name}: En sak kan ha høyst ${count} filer. Fjern først en, eller slå sammen noen.`,
    content: (name) =>
      `${name}: Innholdet stemmer ikke med navnet. Lagre filen på nytt i sitt egentlige format.`,
  },
  uploading: {
    heading: 'Saken din er opprettet. Bilagene er på vei',
    text: 'La denne siden være åpen til de er sendt.',
    skip: 'Fortsett uten resten',
  },
  comments: 'Er det noe partneren bør vite?',
  commentsHint: 'Betalingsavtaler, tidligere kontakt, beste tid å ringe',
  errors: {
    comments: {
      'too-long': (limit) => `Forkort notatet til ${limit} tegn.`,
      'control-characters':
        'Notatet inneholder et skjult tegn fra et annet program. Skriv den delen på nytt.',
      other: 'Kontroller notatet.',
    },
    files: {
      required: 'Velg de huskede filene igjen, eller fjern dem fra listen.',
      other: 'Velg de huskede filene igjen, eller fjern dem fra listen.',
    },
  },
};
export default documents;

import type {Messages} from '../messages.js';

const errors: Messages['errors'] = {
  summaryHeading: (count) =>
    count === 1 ? 'Der er én ting tilbage at rette' : `Der er ${count} ting at rette`,
  claim: {
    currencyCode: {
      'not-a-code': 'Vælg fakturaens valuta.',
      required: 'Vælg fakturaens valuta.',
      other: 'Debitura kender ikke denne valuta. Vælg den, der står på fakturaen.',
    },
    amount: {
      required: (example) => `Skriv det beløb, der stadig skyldes, for eksempel ${example}.`,
      'too-small': 'Det ubetalte beløb skal være større end nul.',
      other: (example) => `Skriv beløbet med tal, for eksempel ${example}.`,
    },
    number: {
      required: 'Skriv det nummer, der står på fakturaen.',
      'too-long': (limit) => `Forkort fakturanummeret til ${limit} tegn.`,
      'control-characters':
        'Fakturanummeret indeholder et linjeskift eller et andet skjult tegn. Skriv det igen.',
      duplicate: 'Fakturanummeret er allerede brugt i en anden sag. Kontrollér nummeret.',
      other: 'Kontrollér fakturanummeret.',
    },
    date: {
      required: 'Skriv den dato, der står på fakturaen: dag, måned og år.',
      'not-a-date': 'Den dag findes ikke. Skriv fakturaens dag, måned og år.',
      'in-future': (limit) => `Fakturadatoen kan ikke ligge efter i dag (${limit}).`,
      other: 'Kontrollér fakturadatoen.',
    },
    dueDate: {
      required: 'Skriv den dag, betalingen forfaldt: dag, måned og år.',
      'not-a-date': 'Den dag findes ikke. Skriv den dag, betalingen forfaldt.',
      'in-future': (limit) =>
        `Betalingen er ikke forfalden endnu: Forfaldsdatoen kan ikke ligge efter i dag (${limit}).`,
      'before-date': (limit) => `Forfaldsdatoen kan ikke ligge før fakturadatoen (${limit}).`,
      other: 'Kontrollér forfaldsdatoen.',
    },
    claimDescription: {
      'too-long': (limit) => `Forkort beskrivelsen til ${limit} tegn.`,
      'control-characters':
        'Beskrivelsen indeholder et skjult tegn fra et andet program. Skriv den del igen.',
      other: 'Kontrollér beskrivelsen.',
    },
  },
  rules: {
    required: 'Udfyld dette.',
    'too-long': (limit) => `Forkort dette til ${limit} tegn.`,
    'too-small': (limit) => `Skriv mere end ${limit}.`,
    'not-a-date': 'Den dag findes ikke.',
    'in-future': (limit) => `Det kan ikke ligge efter i dag (${limit}).`,
    'before-date': (limit) => `Det kan ikke ligge før ${limit}.`,
    'not-a-code': 'Vælg fra listen.',
    'not-an-email': 'Skriv adressen som navn@firma.dk.',
    'control-characters': 'Her er et linjeskift eller et andet skjult tegn. Skriv det igen.',
    duplicate: 'Det er allerede brugt i en anden sag.',
    other: 'Kontrollér og ret dette.',
  },
};
export default errors;

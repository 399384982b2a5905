import type {Messages} from '../messages.js';

const errors: Messages['errors'] = {
  summaryHeading: (count) =>
    count === 1 ? 'Én ting gjenstår å rette' : `Det er ${count} ting å rette`,
  claim: {
    currencyCode: {
      'not-a-code': 'Velg valutaen på fakturaen.',
      required: 'Velg valutaen på fakturaen.',
      other: 'Debitura kjenner ikke denne valutaen. Velg den som står på fakturaen.',
    },
    amount: {
      required: (example) => `Skriv beløpet som fortsatt skyldes, for eksempel ${example}.`,
      'too-small': 'Det ubetalte beløpet må være større enn null.',
      other: (example) => `Skriv beløpet med tall, for eksempel ${example}.`,
    },
    number: {
      required: 'Skriv nummeret som står på fakturaen.',
      'too-long': (limit) => `Forkort fakturanummeret til ${limit} tegn.`,
      'control-characters':
        'Fakturanummeret inneholder et linjeskift eller et annet skjult tegn. Skriv det på nytt.',
      duplicate: 'Fakturanummeret er allerede brukt i en annen sak. Kontroller nummeret.',
      other: 'Kontroller fakturanummeret.',
    },
    date: {
      required: 'Skriv datoen som står på fakturaen: dag, måned og år.',
      'not-a-date': 'Den dagen finnes ikke. Skriv dag, måned og år for fakturaen.',
      'in-future': (limit) => `Fakturadatoen kan ikke være etter i dag (${limit}).`,
      other: 'Kontroller fakturadatoen.',
    },
    dueDate: {
      required: 'Skriv dagen betalingen forfalt: dag, måned og år.',
      'not-a-date': 'Den dagen finnes ikke. Skriv dagen betalingen forfalt.',
      'in-future': (limit) =>
        `Betalingen er ikke forfalt ennå: Forfallsdatoen kan ikke være etter i dag (${limit}).`,
      'before-date': (limit) => `Forfallsdatoen kan ikke være før fakturadatoen (${limit}).`,
      other: 'Kontroller forfallsdatoen.',
    },
    claimDescription: {
      'too-long': (limit) => `Forkort beskrivelsen til ${limit} tegn.`,
      'control-characters':
        'Beskrivelsen inneholder et skjult tegn fra et annet program. Skriv den delen på nytt.',
      other: 'Kontroller beskrivelsen.',
    },
  },
  rules: {
    required: 'Fyll ut dette.',
    'too-long': (limit) => `Forkort dette til ${limit} tegn.`,
    'too-small': (limit) => `Skriv mer enn ${limit}.`,
    'not-a-date': 'Den dagen finnes ikke.',
    'in-future': (limit) => `Dette kan ikke være etter i dag (${limit}).`,
    'before-date': (limit) => `Dette kan ikke være før ${limit}.`,
    'not-a-code': 'Velg fra listen.',
    'not-an-email': 'Skriv adressen som navn@firma.no.',
    'control-characters': 'Her er det et linjeskift eller et annet skjult tegn. Skriv det på nytt.',
    duplicate: 'Dette er allerede brukt i en annen sak.',
    other: 'Kontroller og rett dette.',
  },
};
export default errors;

import type {Messages} from '../messages.js';

const errors: Messages['errors'] = {
  summaryHeading: (count) =>
    count === 1 ? 'En sak återstår att rätta' : `Det finns ${count} saker att rätta`,
  claim: {
    currencyCode: {
      'not-a-code': 'Välj fakturans valuta.',
      required: 'Välj fakturans valuta.',
      other: 'Debitura känner inte till den här valutan. Välj den som står på fakturan.',
    },
    amount: {
      required: (example) => `Skriv beloppet som fortfarande är obetalt, till exempel ${example}.`,
      'too-small': 'Det obetalda beloppet måste vara större än noll.',
      other: (example) => `Skriv beloppet med siffror, till exempel ${example}.`,
    },
    number: {
      required: 'Skriv numret som står på fakturan.',
      'too-long': (limit) => `Korta fakturanumret till ${limit} tecken.`,
      'control-characters':
        'Fakturanumret innehåller en radbrytning eller ett annat dolt tecken. Skriv det på nytt.',
      duplicate: 'Fakturanumret används redan i ett annat ärende. Kontrollera numret.',
      other: 'Kontrollera fakturanumret.',
    },
    date: {
      required: 'Skriv datumet som står på fakturan: dag, månad och år.',
      'not-a-date': 'Den dagen finns inte. Skriv fakturans dag, månad och år.',
      'in-future': (limit) => `Fakturadatumet kan inte vara senare än i dag (${limit}).`,
      other: 'Kontrollera fakturadatumet.',
    },
    dueDate: {
      required: 'Skriv dagen då betalningen förföll: dag, månad och år.',
      'not-a-date': 'Den dagen finns inte. Skriv dagen då betalningen förföll.',
      'in-future': (limit) =>
        `Betalningen har inte förfallit än: förfallodatumet kan inte vara senare än i dag (${limit}).`,
      'before-date': (limit) =>
        `Förfallodatumet kan inte vara tidigare än fakturadatumet (${limit}).`,
      other: 'Kontrollera förfallodatumet.',
    },
    claimDescription: {
      'too-long': (limit) => `Korta beskrivningen till ${limit} tecken.`,
      'control-characters':
        'Beskrivningen innehåller ett dolt tecken från ett annat program. Skriv den delen på nytt.',
      other: 'Kontrollera beskrivningen.',
    },
  },
  rules: {
    required: 'Fyll i det här.',
    'too-long': (limit) => `Korta till ${limit} tecken.`,
    'too-small': (limit) => `Skriv mer än ${limit}.`,
    'not-a-date': 'Den dagen finns inte.',
    'in-future': (limit) => `Det kan inte vara senare än i dag (${limit}).`,
    'before-date': (limit) => `Det kan inte vara tidigare än ${limit}.`,
    'not-a-code': 'Välj i listan.',
    'not-an-email': 'Skriv adressen som namn@foretag.se.',
    'control-characters': 'Här finns en radbrytning eller ett annat dolt tecken. Skriv på nytt.',
    duplicate: 'Det används redan i ett annat ärende.',
    other: 'Kontrollera och rätta det här.',
  },
};
export default errors;

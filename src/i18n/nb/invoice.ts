import type {Messages} from '../messages.js';

const invoice: Messages['invoice'] = {
  reading: (name) => `Leser ${name}…`,
  mark: (name) => `Fra ${name}`,
  hide: 'Skjul denne meldingen',

  refused: {
    heading: (name) => `${name} kunne ikke leses`,
    attached: 'Filen er likevel lagt til blant bilagene dine.',
    empty: 'Filen er tom. Eksporter fakturaen én gang til, og slipp den her på nytt.',
    'too-large': (limit) =>
      `Filen er større enn ${limit}, så den ble ikke åpnet. Fyll ut feltene for hånd, og legg ved en mindre PDF.`,
    'too-complex':
      'Filen inneholder langt flere oppføringer enn noen faktura har, så den ble ikke åpnet helt. Fyll ut feltene for hånd.',
    'unknown-format':
      'Filen er verken XML eller PDF, og e-fakturaer er en av de to. Fyll ut feltene for hånd.',
    'not-an-invoice': (found) =>
      `Det er en XML-fil av et annet slag (${found}). Slipp en UBL- eller CII-faktura, eller fyll ut feltene for hånd.`,
    renamed: (found) =>
      `Innholdet er ${found}, men navnet sier noe annet. La navnet slutte på .${found === 'PDF' ? 'pdf' : 'xml'}, og slipp filen igjen.`,
    broken:
      'Filen er skadet eller avkortet. Eksporter eller last den ned én gang til, og slipp den igjen.',
    doctype:
      'Filen har egne dokumentregler, som ingen faktura trenger, og som noen angrep bruker. Ingenting i den ble kjørt. Eksporter fakturaen én gang til, eller fyll ut feltene for hånd.',
    encrypted: 'Filen er beskyttet med passord. Lagre den uten, og slipp den igjen.',
    'no-attachment':
      'Denne PDF-en kan bare leses av mennesker: Den inneholder ingen fakturadata. Fyll ut feltene for hånd.',
    unavailable:
      'Delen som leser fakturaer, ble ikke lastet inn. Kontroller forbindelsen din, og slipp filen igjen.',
  },

  attached: {
    heading: 'Lagt til blant bilagene dine',
    text: (names) => `${names}: Det er ingen fakturadata å fylle ut fra.`,
  },

  filled: (count, name) =>
    count === 1 ? `Ett felt er fylt ut fra ${name}` : `${count} felt er fylt ut fra ${name}`,
  filledText: 'Kontroller dem: Ved hvert felt står det hvor opplysningen kom fra.',
  read: (name) => `${name} er lest`,
  held: (name) => `${name} er lest, og ingenting er fylt ut ennå`,
  anyway: 'Fyll ut likevel',

  facts: {
    creditNote: 'Dette er en kreditnota: Den gir penger tilbake, så det er ingenting å drive inn.',
    creditNoteOf: (number) =>
      `Dette er en kreditnota til faktura ${number}: Den gir penger tilbake, så det er ingenting å drive inn.`,
    paid: 'Ingenting er ubetalt på denne fakturaen: Ifølge den er alt betalt.',
    owed: (amount) =>
      `På denne fakturaen skylder du kjøperen ${amount}. Det er ingenting å drive inn.`,
    seller: (seller, client) =>
      `Denne fakturaen er sendt av ${seller}, og du driver inn for ${client}. Kontroller at den er din.`,
    sellerOnly: (seller) =>
      `Denne fakturaen er sendt av ${seller}, ikke fra ditt land. Kontroller at den er din.`,
    correction: 'Denne fakturaen retter en tidligere. Krev bare den ene av dem.',
    correctionOf: (number) => `Denne fakturaen retter faktura ${number}. Krev bare den ene av dem.`,
    notDue: (day) => `Den forfaller ikke før ${day}. Inkasso begynner når skyldneren er for sen.`,
    partlyPaid: (paid, total) =>
      `${paid} av ${total} er allerede betalt: Kravet gjelder bare resten.`,
    terms:
      'Den oppgir ingen forfallsdato, men sier dette om betalingen. Skriv forfallsdatoen som følger av det:',
  },

  conflicts: {
    heading: (field) => `Fakturaen gir to svar på «${field}». Hvilket er riktig?`,
    use: (field, value) => `Bruk ${value} som ${field}`,
  },

  differences: {
    heading: (count) =>
      count === 1
        ? 'I ett felt står det allerede noe annet'
        : 'I noen felt står det allerede noe annet',
    other: (number) => `Dette er en annen faktura: ${number}`,
    here: 'I skjemaet',
    there: 'På fakturaen',
    empty: 'ingenting ennå',
    use: 'Bruk verdiene fra fakturaen',
    keep: 'Behold det som står i skjemaet',
    add: 'Legg den til som enda en faktura',
  },

  pdf: {
    text: 'Debitura tar ikke imot XML som bilag. Legg også til PDF-en av fakturaen.',
    choose: 'Velg PDF-en',
  },
  unread: (names) => `Ikke lest ennå: ${names}. Slipp én faktura om gangen.`,

  fields: {
    currencyCode: 'valuta',
    amount: 'ubetalt beløp',
    number: 'fakturanummer',
    date: 'fakturadato',
    dueDate: 'forfallsdato',
    claimDescription: 'beskrivelse',
    name: 'skyldnerens navn',
    contactPerson: 'kontaktperson',
    companyRegistrationNumber: 'organisasjonsnummer',
    address: 'gate og husnummer',
    zipCode: 'postnummer',
    city: 'sted',
    state: 'region',
    stateAlpha2: 'delstat',
    countryAlpha2: 'land',
    email: 'e-post',
    phone: 'telefon',
  },
};
export default invoice;

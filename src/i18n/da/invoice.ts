import type {Messages} from '../messages.js';

const invoice: Messages['invoice'] = {
  reading: (name) => `Læser ${name}…`,
  mark: (name) => `Fra ${name}`,
  hide: 'Skjul denne besked',

  refused: {
    heading: (name) => `${name} kunne ikke læses`,
    attached: 'Filen er alligevel føjet til dine bilag.',
    empty: 'Filen er tom. Eksportér fakturaen igen, og slip den her på ny.',
    'too-large': (limit) =>
      `Filen er større end ${limit}, så den blev ikke åbnet. Udfyld felterne i hånden, og vedhæft en mindre PDF.`,
    'too-complex':
      'Filen indeholder langt flere poster, end nogen faktura har, så den blev ikke åbnet helt. Udfyld felterne i hånden.',
    'unknown-format':
      'Filen er hverken XML eller PDF, og e-fakturaer er en af de to. Udfyld felterne i hånden.',
    'not-an-invoice': (found) =>
      `Det er en XML-fil af en anden slags (${found}). Slip en UBL- eller CII-faktura, eller udfyld felterne i hånden.`,
    renamed: (found) =>
      `Indholdet er ${found}, men navnet siger noget andet. Lad navnet ende på .${found === 'PDF' ? 'pdf' : 'xml'}, og slip filen igen.`,
    broken:
      'Filen er beskadiget eller afkortet. Eksportér eller hent den igen, og slip den her på ny.',
    doctype:
      'Filen har sine egne dokumentregler, som ingen faktura behøver, og som nogle angreb bruger. Intet i den blev kørt. Eksportér fakturaen igen, eller udfyld felterne i hånden.',
    encrypted: 'Filen er beskyttet med adgangskode. Gem den uden, og slip den igen.',
    'no-attachment':
      'Denne PDF kan kun læses af mennesker: Den indeholder ingen fakturadata. Udfyld felterne i hånden.',
    unavailable:
      'Den del, der læser fakturaer, blev ikke indlæst. Kontrollér din forbindelse, og slip filen igen.',
  },

  attached: {
    heading: 'Føjet til dine bilag',
    text: (names) => `${names}: Der er ingen fakturadata at udfylde fra.`,
  },

  filled: (count, name) =>
    count === 1 ? `Ét felt er udfyldt fra ${name}` : `${count} felter er udfyldt fra ${name}`,
  filledText: 'Kontrollér dem: Ved hvert felt står, hvor det kom fra.',
  read: (name) => `${name} er læst`,
  held: (name) => `${name} er læst, og intet er udfyldt endnu`,
  anyway: 'Udfyld alligevel',

  facts: {
    creditNote: 'Dette er en kreditnota: Den giver penge tilbage, så der er intet at inddrive.',
    creditNoteOf: (number) =>
      `Dette er en kreditnota til faktura ${number}: Den giver penge tilbage, så der er intet at inddrive.`,
    paid: 'Intet er ubetalt på denne faktura: Ifølge fakturaen er alt betalt.',
    owed: (amount) => `På denne faktura skylder du køberen ${amount}. Der er intet at inddrive.`,
    seller: (seller, client) =>
      `Denne faktura er sendt af ${seller}, og du inddriver for ${client}. Kontrollér, at den er din.`,
    sellerOnly: (seller) =>
      `Denne faktura er sendt af ${seller}, ikke fra dit land. Kontrollér, at den er din.`,
    correction: 'Denne faktura retter en tidligere. Gør kun krav på den ene af dem.',
    correctionOf: (number) =>
      `Denne faktura retter faktura ${number}. Gør kun krav på den ene af dem.`,
    notDue: (day) =>
      `Den forfalder ikke før ${day}. Inkasso begynder, når skyldneren er for sent på den.`,
    partlyPaid: (paid, total) =>
      `${paid} af ${total} er allerede betalt: Kravet gælder kun det, der mangler.`,
    terms:
      'Den nævner ingen forfaldsdato, men siger dette om betalingen. Skriv den forfaldsdato, der følger af det:',
  },

  conflicts: {
    heading: (field) => `Fakturaen giver to svar på ”${field}”. Hvilket er rigtigt?`,
    use: (field, value) => `Brug ${value} som ${field}`,
  },

  differences: {
    heading: (count) =>
      count === 1
        ? 'I ét felt står der allerede noget andet'
        : 'I nogle felter står der allerede noget andet',
    other: (number) => `Dette er en anden faktura: ${number}`,
    here: 'I formularen',
    there: 'På fakturaen',
    empty: 'intet endnu',
    use: 'Brug fakturaens værdier',
    keep: 'Behold det, der står i formularen',
    add: 'Tilføj den som endnu en faktura',
  },

  pdf: {
    text: 'Debitura tager ikke imod XML som bilag. Tilføj også fakturaens PDF.',
    choose: 'Vælg PDF-filen',
  },
  unread: (names) => `Ikke læst endnu: ${names}. Slip én faktura ad gangen.`,

  fields: {
    currencyCode: 'valuta',
    amount: 'ubetalt beløb',
    number: 'fakturanummer',
    date: 'fakturadato',
    dueDate: 'forfaldsdato',
    claimDescription: 'beskrivelse',
    name: 'skyldnerens navn',
    contactPerson: 'kontaktperson',
    companyRegistrationNumber: 'registreringsnummer',
    address: 'vej og husnummer',
    zipCode: 'postnummer',
    city: 'by',
    state: 'region',
    stateAlpha2: 'delstat',
    countryAlpha2: 'land',
    email: 'e-mail',
    phone: 'telefon',
  },
};
export default invoice;

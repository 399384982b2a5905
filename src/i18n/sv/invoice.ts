import type {Messages} from '../messages.js';

const invoice: Messages['invoice'] = {
  reading: (name) => `Läser ${name}…`,
  mark: (name) => `Från ${name}`,
  hide: 'Dölj meddelandet',

  refused: {
    heading: (name) => `${name} kunde inte läsas`,
    attached: 'Filen har ändå lagts till bland dina underlag.',
    empty: 'Filen är tom. Exportera fakturan en gång till och släpp den här igen.',
    'too-large': (limit) =>
      `Filen är större än ${limit}, så den öppnades inte. Fyll i fälten för hand och bifoga en mindre PDF.`,
    'too-complex':
      'Filen innehåller långt fler poster än någon faktura har, så den öppnades inte helt. Fyll i fälten för hand.',
    'unknown-format':
      'Filen är varken XML eller PDF, och e-fakturor är något av dem. Fyll i fälten för hand.',
    'not-an-invoice': (found) =>
      `Det är en XML-fil av ett annat slag (${found}). Släpp en UBL- eller CII-faktura, eller fyll i fälten för hand.`,
    renamed: (found) =>
      `Innehållet är ${found}, men namnet säger något annat. Låt namnet sluta på .${found === 'PDF' ? 'pdf' : 'xml'} och släpp filen igen.`,
    broken:
      'Filen är skadad eller avkortad. Exportera eller hämta den en gång till och släpp den igen.',
    doctype:
      'Filen har egna dokumentregler, som ingen faktura behöver och som vissa attacker använder. Inget i den kördes. Exportera fakturan en gång till eller fyll i fälten för hand.',
    encrypted: 'Filen är skyddad med lösenord. Spara den utan och släpp den igen.',
    'no-attachment':
      'Den här PDF-filen kan bara läsas av människor: den innehåller inga fakturadata. Fyll i fälten för hand.',
    unavailable:
      'Delen som läser fakturor laddades inte. Kontrollera din anslutning och släpp filen igen.',
  },

  attached: {
    heading: 'Tillagt bland dina underlag',
    text: (names) => `${names}: det finns inga fakturadata att fylla i från.`,
  },

  filled: (count, name) =>
    count === 1 ? `Ett fält är ifyllt från ${name}` : `${count} fält är ifyllda från ${name}`,
  filledText: 'Kontrollera dem: vid varje fält står var uppgiften kom ifrån.',
  read: (name) => `${name} är inläst`,
  held: (name) => `${name} lästes, och inget är ifyllt än`,
  anyway: 'Fyll i ändå',

  facts: {
    creditNote:
      'Detta är en kreditfaktura: den ger pengar tillbaka, så det finns inget att driva in.',
    creditNoteOf: (number) =>
      `Detta är en kreditfaktura till faktura ${number}: den ger pengar tillbaka, så det finns inget att driva in.`,
    paid: 'Inget är obetalt på den här fakturan: enligt den är allt betalt.',
    owed: (amount) =>
      `Enligt fakturan är du skyldig köparen ${amount}. Det finns inget att driva in.`,
    seller: (seller, client) =>
      `Fakturan skickades av ${seller}, och du driver in för ${client}. Kontrollera att den är din.`,
    sellerOnly: (seller) =>
      `Fakturan skickades av ${seller}, inte från ditt land. Kontrollera att den är din.`,
    correction: 'Fakturan rättar en tidigare. Kräv bara den ena av dem.',
    correctionOf: (number) => `Fakturan rättar faktura ${number}. Kräv bara den ena av dem.`,
    notDue: (day) => `Den förfaller inte före ${day}. Inkasso börjar när gäldenären är sen.`,
    partlyPaid: (paid, total) => `${paid} av ${total} är redan betalt: kravet gäller bara resten.`,
    terms:
      'Den anger inget förfallodatum, men säger detta om betalningen. Skriv det förfallodatum som följer av det:',
  },

  conflicts: {
    heading: (field) => `Fakturan ger två svar på ”${field}”. Vilket är rätt?`,
    use: (field, value) => `Använd ${value} som ${field}`,
  },

  differences: {
    heading: (count) =>
      count === 1 ? 'I ett fält står redan något annat' : 'I några fält står redan något annat',
    other: (number) => `Detta är en annan faktura: ${number}`,
    here: 'I formuläret',
    there: 'På fakturan',
    empty: 'inget än',
    use: 'Ta fakturans värden',
    keep: 'Behåll det som står i formuläret',
    add: 'Lägg till som ytterligare en faktura',
  },

  pdf: {
    text: 'Debitura tar inte emot XML som underlag. Lägg även till fakturans PDF.',
    choose: 'Välj PDF-filen',
  },
  unread: (names) => `Inte inlästa än: ${names}. Släpp en faktura i taget.`,

  fields: {
    currencyCode: 'valuta',
    amount: 'obetalt belopp',
    number: 'fakturanummer',
    date: 'fakturadatum',
    dueDate: 'förfallodatum',
    claimDescription: 'beskrivning',
    name: 'gäldenärens namn',
    contactPerson: 'kontaktperson',
    companyRegistrationNumber: 'organisationsnummer',
    address: 'gata och nummer',
    zipCode: 'postnummer',
    city: 'ort',
    state: 'region',
    stateAlpha2: 'delstat',
    countryAlpha2: 'land',
    email: 'e-post',
    phone: 'telefon',
  },
};
export default invoice;

import type {Messages} from '../messages.js';

const invoice: Messages['invoice'] = {
  reading: (name) => `${name} wordt gelezen…`,
  mark: (name) => `Uit ${name}`,
  hide: 'Deze melding verbergen',

  refused: {
    heading: (name) => `${name} kon niet worden gelezen`,
    attached: 'Het is wel aan uw documenten toegevoegd.',
    empty: 'Het bestand is leeg. Exporteer de factuur opnieuw en sleep haar nog een keer hierheen.',
    'too-large': (limit) =>
      `Het is groter dan ${limit} en is daarom niet geopend. Vul de velden met de hand in en voeg een kleinere PDF toe.`,
    'too-complex':
      'Het bevat veel meer gegevens dan een factuur heeft en is daarom niet verder geopend. Vul de velden met de hand in.',
    'unknown-format':
      'Het is geen XML en geen PDF, en e-facturen zijn een van beide. Vul de velden met de hand in.',
    'not-an-invoice': (found) =>
      `Het is een ander soort XML-bestand (${found}). Sleep een UBL- of CII-factuur hierheen, of vul de velden met de hand in.`,
    renamed: (found) =>
      `De inhoud is ${found}, maar de naam zegt iets anders. Laat de naam eindigen op ${found === 'PDF' ? '.pdf' : '.xml'} en sleep het bestand nog een keer hierheen.`,
    broken:
      'Het is beschadigd of afgebroken. Exporteer of download het opnieuw en sleep het nog een keer hierheen.',
    doctype:
      'Het bevat eigen documentregels, die geen factuur nodig heeft en sommige aanvallen gebruiken. Er is niets van uitgevoerd. Exporteer de factuur opnieuw, of vul de velden met de hand in.',
    encrypted:
      'Het is met een wachtwoord beveiligd. Sla het zonder wachtwoord op en sleep het nog een keer hierheen.',
    'no-attachment':
      'Alleen mensen kunnen deze PDF lezen: ze bevat geen factuurgegevens. Vul de velden met de hand in.',
    unavailable:
      'Het deel dat facturen leest, is niet geladen. Controleer uw verbinding en sleep het bestand nog een keer hierheen.',
  },

  attached: {
    heading: 'Aan uw documenten toegevoegd',
    text: (names) => `${names}: er zijn geen factuurgegevens om uit in te vullen.`,
  },

  filled: (count, name) =>
    count === 1 ? `Eén veld is ingevuld uit ${name}` : `${count} velden zijn ingevuld uit ${name}`,
  filledText: 'Controleer ze: bij elk veld staat waar het vandaan komt.',
  read: (name) => `${name} is gelezen`,
  held: (name) => `${name} is gelezen, en er is nog niets ingevuld`,
  anyway: 'Toch invullen',

  facts: {
    creditNote: 'Dit is een creditnota: ze geeft geld terug, dus er valt niets te innen.',
    creditNoteOf: (number) =>
      `Dit is een creditnota voor factuur ${number}: ze geeft geld terug, dus er valt niets te innen.`,
    paid: 'Op deze factuur staat niets open: volgens de factuur is alles betaald.',
    owed: (amount) => `Op deze factuur bent u de koper ${amount} schuldig. Er valt niets te innen.`,
    seller: (seller, client) =>
      `Deze factuur komt van ${seller}, en u int voor ${client}. Controleer of ze van u is.`,
    sellerOnly: (seller) =>
      `Deze factuur komt van ${seller}, niet uit uw land. Controleer of ze van u is.`,
    correction: 'Deze factuur verbetert een eerdere. Vorder er maar een van de twee.',
    correctionOf: (number) =>
      `Deze factuur verbetert factuur ${number}. Vorder er maar een van de twee.`,
    notDue: (day) => `Ze vervalt pas op ${day}. De incasso begint als de debiteur te laat is.`,
    partlyPaid: (paid, total) =>
      `Van ${total} is ${paid} al betaald: alleen de open rest wordt gevorderd.`,
    terms:
      'Ze noemt geen vervaldatum, maar zegt dit over de betaling. Vul de vervaldatum in die eruit volgt:',
  },

  conflicts: {
    heading: (field) => `De factuur geeft twee antwoorden voor “${field}”. Welk klopt?`,
    use: (field, value) => `${value} gebruiken voor “${field}”`,
  },

  differences: {
    heading: (count) =>
      count === 1 ? 'In één veld staat al iets anders' : 'In enkele velden staat al iets anders',
    other: (number) => `Dit is een andere factuur: ${number}`,
    here: 'In het formulier',
    there: 'Op de factuur',
    empty: 'nog niets',
    use: 'Waarden van de factuur overnemen',
    keep: 'Houden wat in het formulier staat',
    add: 'Als extra factuur toevoegen',
  },

  pdf: {
    text: 'Debitura neemt XML niet aan als document. Voeg ook de PDF van deze factuur toe.',
    choose: 'De PDF kiezen',
  },
  unread: (names) => `Nog niet gelezen: ${names}. Sleep één factuur tegelijk hierheen.`,

  fields: {
    currencyCode: 'valuta',
    amount: 'openstaand bedrag',
    number: 'factuurnummer',
    date: 'factuurdatum',
    dueDate: 'vervaldatum',
    claimDescription: 'omschrijving',
    name: 'naam van de debiteur',
    contactPerson: 'contactpersoon',
    companyRegistrationNumber: 'registratienummer',
    address: 'straat en huisnummer',
    zipCode: 'postcode',
    city: 'plaats',
    state: 'regio',
    stateAlpha2: 'staat',
    countryAlpha2: 'land',
    email: 'e-mail',
    phone: 'telefoon',
  },
};
export default invoice;

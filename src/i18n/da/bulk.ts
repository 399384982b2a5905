import type {Messages} from '../messages.js';

const bulk: Messages['bulk'] = {
  label: 'Send forfaldne fakturaer til inkasso',
  heading: 'Forfaldne fakturaer',
  intro: 'Én sag for hver skyldner. Du ser hvert salær, før noget sendes.',
  loading: 'Listen indlæses…',
  failed: 'Denne del blev ikke indlæst. Din liste er gemt.',
  again: 'Prøv igen',
  optional: 'valgfrit',
  kept: 'Listen er gemt i denne fane',

  drop: {
    heading: 'Hvilke fakturaer er forfaldne?',
    text: 'Slip en liste fra dit regnskabsprogram her (CSV) eller e-fakturaer. Intet forlader din computer, før du indsender.',
    choose: 'Vælg filer',
    more: 'Tilføj filer',
    reading: 'Læser filen…',
    taken: (added) => (added === 1 ? 'Én faktura tilføjet.' : `${added} fakturaer tilføjet.`),
    known: (known) =>
      known === 1 ? 'Én stod allerede på listen.' : `${known} stod allerede på listen.`,
    close: 'Luk',
    refused: {
      'too-large':
        'Filen er større end 10 MB. Eksportér kun det, der er forfaldent, eller del listen.',
      spreadsheet:
        'Dette er et regneark. Åbn det, vælg ”Gem som” og typen CSV, og slip så den fil.',
      'not-text': 'Dette er ikke en liste, der kan læses her. Eksportér listen som CSV.',
      empty: 'Der er ingen rækker under overskrifterne. Eksportér listen igen, og se i den.',
      'too-many-rows': 'Filen har mere end 2.000 rækker. Del listen, og send en del ad gangen.',
      'credit-note':
        'Det er en kreditnota: Den tager et krav tilbage, så der er intet at inddrive.',
      paid: 'Der er intet tilbage at betale på den.',
      other: 'Filen kunne ikke læses. Eksportér den igen, eller tilføj fakturaerne i hånden.',
    },
  },

  mapping: {
    heading: (file) => `Hvad er der i ${file}?`,
    intro: (rows) =>
      `${rows === 1 ? 'Én række' : `${rows} rækker`}. Kontrollér, at hver kolonne er forstået rigtigt.`,
    column: 'Kolonne',
    example: 'Første rækker',
    holds: 'Indeholder',
    nothing: 'Bruges ikke',
    fields: {
      number: 'Fakturanummer',
      amount: 'Ubetalt beløb',
      currency: 'Valuta',
      date: 'Fakturadato',
      dueDate: 'Forfaldsdato',
      description: 'Hvad der blev leveret',
      type: 'Virksomhed eller privat',
      name: 'Skyldnerens navn',
      contactPerson: 'Kontaktperson',
      companyRegistrationNumber: 'Registreringsnummer',
      address: 'Vej og husnummer',
      zipCode: 'Postnummer',
      city: 'By',
      state: 'Delstat eller region',
      countryAlpha2: 'Land',
      email: 'E-mail',
      phone: 'Telefon',
    },
    currency: 'Valuta for alle rækker',
    country: 'Land for alle skyldnere',
    choose: 'Ikke ens for alle',
    dayOrder: (example) => `Hvordan skal ${example} forstås?`,
    dayFirst: 'Dag først',
    monthFirst: 'Måned først',
    decimalMark: (example) => `Hvordan skal ${example} forstås?`,
    noneMapped: 'Vælg i det mindste kolonnen med det ubetalte beløb.',
    take: (rows) => (rows === 1 ? 'Overtag én række' : `Overtag ${rows} rækker`),
    cancel: 'Annuller',
  },

  table: {
    caption: 'Sager på denne liste',
    columns: {
      debtor: 'Skyldner',
      invoices: 'Fakturaer',
      claim: 'Krav',
      fee: 'Salær',
      state: 'Status',
    },
    filter: 'Vis',
    all: 'Alle',
    open: 'Skal udfyldes',
    nameless: 'Skyldner uden navn',
    invoices: (count) => `${count} fakturaer`,
    numberless: 'Intet nummer',
    more: (count) => `${count} mere…`,
    summary: (invoices, cases) =>
      `${invoices === 1 ? 'Én faktura' : `${invoices} fakturaer`} i ${cases === 1 ? 'én sag' : `${cases} sager`}`,
    review: (count) => (count === 1 ? 'Se én sag igennem' : `Se ${count} sager igennem`),
    nothingReady: 'Ingen sag er fuldstændig endnu. Åbn en række for at se, hvad der mangler.',
    waiting: 'Salærerne beregnes…',
    leftOut: (count) => (count === 1 ? 'Én faktura er udeladt' : `${count} fakturaer er udeladt`),
    takeBack: 'Tag med igen',
    takeBackNumber: (number) => `Tag ${number} med igen`,
    looking: 'Spørger, hvilke fakturaer Debitura allerede har…',
    lookFailed:
      'Debitura svarede ikke på, hvilke fakturaer den allerede har. Tryk på knappen igen.',
    existing: (count) =>
      count === 1
        ? 'Én faktura er allerede hos Debitura og sendes ikke igen. Se listen igennem, og gå så videre.'
        : `${count} fakturaer er allerede hos Debitura og sendes ikke igen. Se listen igennem, og gå så videre.`,
    clear: 'Begynd på en ny liste',
  },

  states: {
    ready: 'Klar',
    missing: (count) => (count === 1 ? '1 ting mangler' : `${count} ting mangler`),
    asking: 'Salær beregnes',
    ineligible: 'Kan ikke tages',
    unpriced: 'Intet salær kendt',
    waiting: 'Venter',
    sending: 'Sendes',
    checking: 'Undersøges',
    made: 'Sendt',
    pending: 'Underskrift mangler',
    duplicate: 'Sag findes allerede',
    unsigned: 'Underskriv først',
    failed: 'Ikke sendt',
  },

  row: {
    line: (line, file) => `Række ${line} i ${file}`,
    unread: (text) => `I filen står ”${text}”, som ikke kunne læses.`,
    debtor: 'Skyldner',
    change: 'Ret',
    changeDebtor: 'Ret skyldneren',
    changeInvoice: (number) => `Ret faktura ${number}`,
    leaveOut: 'Udelad',
    leaveOutInvoice: (number) => `Udelad faktura ${number}`,
    together: 'Flere fakturaer bliver til',
    oneCase: 'Én sag',
    oneEach: 'Én sag hver',
    numbers: 'Fakturaer',
    numberHint: 'Sikrer, at ingen faktura sendes to gange',
    repeated: 'Dette nummer står to gange på listen. Ret det, eller udelad en af dem.',
    due: (date, due) => `${date}, forfaldt ${due}`,
    askAgain: 'Spørg om salæret igen',
    priceFailed: 'Salæret kunne ikke hentes lige nu.',
    ineligible: 'Debitura kan ikke tage dette krav, som det er nu.',
    reference: (reference) => `Sagsnummer ${reference}`,
    existing: (reference) => `Faktura ${reference} er tidligere sendt til inkasso.`,
    held: 'Dette program holdt sagen tilbage.',
    unanswered: 'Ingen svarede, og der blev ikke oprettet nogen sag. Send den igen.',
    unsigned:
      'Noget skal underskrives, før denne sag kan oprettes. Underskriv, og send den så igen.',
  },

  review: {
    heading: 'Kontrollér og indsend',
    intro: (cases) =>
      cases === 1
        ? 'Én sag er klar. Intet sendes, før du trykker på knappen.'
        : `${cases} sager er klar. Intet sendes, før du trykker på knappen.`,
    left: (count) =>
      count === 1
        ? 'Én sag er ikke fuldstændig; den bliver på listen.'
        : `${count} sager er ikke fuldstændige; de bliver på listen.`,
    costs: 'Hvad det koster',
    currency: 'Valuta',
    cases: 'Sager',
    claim: 'Krav',
    full: 'Salær, hvis alt betales',
    fees: 'Salærer pr. partner',
    fee: (percent) => `${percent} af det, der bliver inddrevet`,
    before:
      'Før moms og omkostninger, der lægges til kravene. Bliver intet inddrevet, betaler du ikke noget.',
    consent: (client, cases) =>
      cases === 1
        ? `Gælden er ubetalt og ikke bestridt. Jeg indsender dette krav for ${client}, accepterer det viste salær og er indforstået med punkterne ovenfor.`
        : `De skyldige beløb er ubetalte og ikke bestridt. Jeg indsender disse ${cases} krav for ${client}, accepterer det viste salær for hvert af dem og er indforstået med punkterne ovenfor.`,
    submit: (cases) => (cases === 1 ? 'Indsend én sag' : `Indsend ${cases} sager`),
    back: 'Tilbage til listen',
  },

  sending: {
    heading: 'Dine sager sendes',
    paused: 'På pause',
    progress: (done, all) => `${done} af ${all} sager færdige`,
    text: 'Du kan lukke siden: Det, der ikke er sendt endnu, venter i denne fane, og ingen sag oprettes to gange.',
    unkept:
      'Listen kan ikke gemmes i denne fane. Bliv her, til det er færdigt; forlader du siden, så send den samme liste igen: Ingen sag oprettes to gange.',
    checking: (count) =>
      count === 1
        ? 'Ét svar gik tabt; vi spørger, hvad der blev af det.'
        : `${count} svar gik tabt; vi spørger, hvad der blev af dem.`,
    pause: 'Sæt på pause',
    resume: 'Fortsæt',
    askNow: 'Spørg nu',
  },

  result: {
    heading: (made) =>
      made === 0
        ? 'Ingen sag blev oprettet'
        : made === 1
          ? 'Én sag er oprettet'
          : `${made} sager er oprettet`,
    duplicates: (count) =>
      count === 1
        ? 'Én faktura havde allerede en sag; intet blev oprettet to gange.'
        : `${count} fakturaer havde allerede en sag; intet blev oprettet to gange.`,
    failed: (count) =>
      count === 1
        ? 'Én sag blev ikke sendt. Åbn den for at se hvorfor.'
        : `${count} sager blev ikke sendt. Åbn dem for at se hvorfor.`,
    mend: 'Ret og send resten',
    download: 'Hent resultatet (CSV)',
    fileName: 'inkasso-resultat.csv',
    headings: {
      invoice: 'Fakturanummer',
      debtor: 'Skyldner',
      country: 'Land',
      date: 'Fakturadato',
      dueDate: 'Forfaldsdato',
      amount: 'Ubetalt beløb',
      currency: 'Valuta',
      state: 'Status',
      reference: 'Sagsnummer',
      creditorReference: 'Din reference',
      fee: 'Salær i procent',
      reason: 'Årsag',
    },
    sign: {
      heading: 'Ét trin tilbage: underskriv',
      text: (count) =>
        count === 1
          ? 'Én sag afventer en underskrift. Den begynder, når alt er underskrevet.'
          : `${count} sager afventer underskrift. De begynder, når alt er underskrevet; ét besøg dækker dem alle.`,
      now: 'Underskriv nu',
      leave: (host) => `Du går til ${host} og kommer tilbage hertil, når du er færdig.`,
      noLink: 'Debitura har ikke oplyst en adresse til underskriften. Se igen om et minut.',
      again: 'Se igen',
      reading: 'Læser, hvad der er underskrevet…',
    },
  },

  announce: {
    progress: (done, all) => `${done} af ${all} sager færdige`,
    finished: (made) =>
      made === 1 ? 'Færdig. Én sag er oprettet.' : `Færdig. ${made} sager er oprettet.`,
  },
};
export default bulk;

import type {Messages} from '../messages.js';

const bulk: Messages['bulk'] = {
  label: 'Send forfalte fakturaer til inkasso',
  heading: 'Forfalte fakturaer',
  intro: 'Én sak per skyldner. Du ser hver provisjon før noe sendes.',
  loading: 'Listen lastes inn…',
  failed: 'Denne delen ble ikke lastet inn. Listen din er lagret.',
  again: 'Prøv igjen',
  optional: 'valgfritt',
  kept: 'Listen er lagret i denne fanen',

  drop: {
    heading: 'Hvilke fakturaer er forfalt?',
    text: 'Slipp en liste fra regnskapsprogrammet ditt her (CSV), eller e-fakturaer. Ingenting forlater datamaskinen din før du sender inn.',
    choose: 'Velg filer',
    more: 'Legg til filer',
    reading: 'Leser filen…',
    taken: (added) => (added === 1 ? 'Én faktura lagt til.' : `${added} fakturaer lagt til.`),
    known: (known) =>
      known === 1 ? 'Én sto allerede på listen.' : `${known} sto allerede på listen.`,
    close: 'Lukk',
    refused: {
      'too-large':
        'Filen er større enn 10 MB. Eksporter bare det som er forfalt, eller del opp listen.',
      spreadsheet:
        'Dette er et regneark. Åpne det, velg «Lagre som» og typen CSV, og slipp så den filen.',
      'not-text': 'Dette er ikke en liste som kan leses her. Eksporter listen som CSV.',
      empty: 'Det er ingen rad under overskriftene. Eksporter listen igjen, og se i den.',
      'too-many-rows':
        'Filen har mer enn 2\u00a0000 rader. Del opp listen, og send en del om gangen.',
      'credit-note':
        'Det er en kreditnota: Den tar et krav tilbake, så det er ingenting å drive inn.',
      paid: 'Det er ingenting igjen å betale på den.',
      other: 'Filen kunne ikke leses. Eksporter den igjen, eller legg til fakturaene for hånd.',
    },
  },

  mapping: {
    heading: (file) => `Hva er i ${file}?`,
    intro: (rows) =>
      `${rows === 1 ? 'Én rad' : `${rows} rader`}. Kontroller at hver kolonne er forstått riktig.`,
    column: 'Kolonne',
    example: 'Første rader',
    holds: 'Inneholder',
    nothing: 'Trengs ikke',
    fields: {
      number: 'Fakturanummer',
      amount: 'Ubetalt beløp',
      currency: 'Valuta',
      date: 'Fakturadato',
      dueDate: 'Forfallsdato',
      description: 'Hva som ble levert',
      type: 'Bedrift eller privat',
      name: 'Skyldnerens navn',
      contactPerson: 'Kontaktperson',
      companyRegistrationNumber: 'Organisasjonsnummer',
      address: 'Gate og husnummer',
      zipCode: 'Postnummer',
      city: 'Sted',
      state: 'Delstat eller region',
      countryAlpha2: 'Land',
      email: 'E-post',
      phone: 'Telefon',
    },
    currency: 'Valuta for alle rader',
    country: 'Land for alle skyldnere',
    choose: 'Ikke likt for alle',
    dayOrder: (example) => `Hvordan skal ${example} forstås?`,
    dayFirst: 'Dag først',
    monthFirst: 'Måned først',
    decimalMark: (example) => `Hvordan skal ${example} forstås?`,
    noneMapped: 'Velg i det minste kolonnen med det ubetalte beløpet.',
    take: (rows) => (rows === 1 ? 'Overta én rad' : `Overta ${rows} rader`),
    cancel: 'Avbryt',
  },

  table: {
    caption: 'Saker på denne listen',
    columns: {
      debtor: 'Skyldner',
      invoices: 'Fakturaer',
      claim: 'Krav',
      fee: 'Provisjon',
      state: 'Status',
    },
    filter: 'Vis',
    all: 'Alle',
    open: 'Må fylles ut',
    nameless: 'Skyldner uten navn',
    invoices: (count) => `${count} fakturaer`,
    numberless: 'Uten nummer',
    more: (count) => `${count} til…`,
    summary: (invoices, cases) =>
      `${invoices === 1 ? 'Én faktura' : `${invoices} fakturaer`} i ${cases === 1 ? 'én sak' : `${cases} saker`}`,
    review: (count) => (count === 1 ? 'Se gjennom én sak' : `Se gjennom ${count} saker`),
    nothingReady: 'Ingen sak er fullstendig ennå. Åpne en rad for å se hva som mangler.',
    waiting: 'Provisjonene beregnes…',
    leftOut: (count) => (count === 1 ? 'Én faktura er utelatt' : `${count} fakturaer er utelatt`),
    takeBack: 'Ta med igjen',
    takeBackNumber: (number) => `Ta med ${number} igjen`,
    looking: 'Spør hvilke fakturaer Debitura allerede har…',
    lookFailed:
      'Debitura svarte ikke på hvilke fakturaer den allerede har. Trykk på knappen igjen.',
    existing: (count) =>
      count === 1
        ? 'Én faktura er allerede hos Debitura og sendes ikke igjen. Se gjennom listen, og gå så videre.'
        : `${count} fakturaer er allerede hos Debitura og sendes ikke igjen. Se gjennom listen, og gå så videre.`,
    clear: 'Begynn på en ny liste',
  },

  states: {
    ready: 'Klar',
    missing: (count) => (count === 1 ? '1 ting mangler' : `${count} ting mangler`),
    asking: 'Provisjon beregnes',
    ineligible: 'Kan ikke tas',
    unpriced: 'Ukjent provisjon',
    waiting: 'Venter',
    sending: 'Sendes',
    checking: 'Undersøkes',
    made: 'Sendt',
    pending: 'Signatur mangler',
    duplicate: 'Sak finnes allerede',
    unsigned: 'Signer først',
    failed: 'Ikke sendt',
  },

  row: {
    line: (line, file) => `Rad ${line} i ${file}`,
    unread: (text) => `I filen står det «${text}», som ikke kunne leses.`,
    debtor: 'Skyldner',
    change: 'Endre',
    changeDebtor: 'Endre skyldneren',
    changeInvoice: (number) => `Endre faktura ${number}`,
    leaveOut: 'Utelat',
    leaveOutInvoice: (number) => `Utelat faktura ${number}`,
    together: 'Flere fakturaer blir til',
    oneCase: 'Én sak',
    oneEach: 'Én sak hver',
    numbers: 'Fakturaer',
    numberHint: 'Sikrer at ingen faktura sendes to ganger',
    repeated: 'Dette nummeret står to ganger på listen. Rett det, eller utelat en av dem.',
    due: (date, due) => `${date}, forfalt ${due}`,
    askAgain: 'Spør om provisjonen igjen',
    priceFailed: 'Provisjonen kunne ikke hentes akkurat nå.',
    ineligible: 'Debitura kan ikke ta dette kravet slik det er nå.',
    reference: (reference) => `Saksnummer ${reference}`,
    existing: (reference) => `Faktura ${reference} er tidligere sendt til inkasso.`,
    held: 'Dette programmet holdt saken tilbake.',
    unanswered: 'Ingen svarte, og ingen sak ble opprettet. Send den igjen.',
    unsigned: 'Noe må signeres før denne saken kan opprettes. Signer, og send den så igjen.',
  },

  review: {
    heading: 'Kontroller og send inn',
    intro: (cases) =>
      cases === 1
        ? 'Én sak er klar. Ingenting sendes før du trykker på knappen.'
        : `${cases} saker er klare. Ingenting sendes før du trykker på knappen.`,
    left: (count) =>
      count === 1
        ? 'Én sak er ikke fullstendig; den blir på listen.'
        : `${count} saker er ikke fullstendige; de blir på listen.`,
    costs: 'Hva det koster',
    currency: 'Valuta',
    cases: 'Saker',
    claim: 'Krav',
    full: 'Provisjon hvis alt betales',
    fees: 'Provisjon per partner',
    fee: (percent) => `${percent} av det som blir inndrevet`,
    before:
      'Før mva. og kostnader som legges til kravene. Blir ingenting inndrevet, betaler du ingenting.',
    consent: (client, cases) =>
      cases === 1
        ? `Gjelden er ubetalt og ikke bestridt. Jeg sender inn dette kravet for ${client}, godtar den viste provisjonen og er enig i punktene ovenfor.`
        : `Beløpene som skyldes, er ubetalt og ikke bestridt. Jeg sender inn disse ${cases} kravene for ${client}, godtar den viste provisjonen for hvert av dem og er enig i punktene ovenfor.`,
    submit: (cases) => (cases === 1 ? 'Send inn én sak' : `Send inn ${cases} saker`),
    back: 'Tilbake til listen',
  },

  sending: {
    heading: 'Sakene dine sendes',
    paused: 'På pause',
    progress: (done, all) => `${done} av ${all} saker ferdig`,
    text: 'Du kan lukke siden: Det som ikke er sendt ennå, venter i denne fanen, og ingen sak opprettes to ganger.',
    unkept:
      'Listen kan ikke lagres i denne fanen. Bli her til det er ferdig; forlater du siden, så send samme liste igjen: Ingen sak opprettes to ganger.',
    checking: (count) =>
      count === 1
        ? 'Ett svar gikk tapt; vi spør hva det ble av det.'
        : `${count} svar gikk tapt; vi spør hva det ble av dem.`,
    pause: 'Sett på pause',
    resume: 'Fortsett',
    askNow: 'Spør nå',
  },

  result: {
    heading: (made) =>
      made === 0
        ? 'Ingen sak ble opprettet'
        : made === 1
          ? 'Én sak er opprettet'
          : `${made} saker er opprettet`,
    duplicates: (count) =>
      count === 1
        ? 'Én faktura hadde allerede en sak; ingenting ble opprettet to ganger.'
        : `${count} fakturaer hadde allerede en sak; ingenting ble opprettet to ganger.`,
    failed: (count) =>
      count === 1
        ? 'Én sak ble ikke sendt. Åpne den for å se hvorfor.'
        : `${count} saker ble ikke sendt. Åpne dem for å se hvorfor.`,
    mend: 'Rett og send resten',
    download: 'Last ned resultatet (CSV)',
    fileName: 'inkasso-resultat.csv',
    headings: {
      invoice: 'Fakturanummer',
      debtor: 'Skyldner',
      country: 'Land',
      date: 'Fakturadato',
      dueDate: 'Forfallsdato',
      amount: 'Ubetalt beløp',
      currency: 'Valuta',
      state: 'Status',
      reference: 'Saksnummer',
      creditorReference: 'Din referanse',
      fee: 'Provisjon i prosent',
      reason: 'Årsak',
    },
    sign: {
      heading: 'Ett steg igjen: signer',
      text: (count) =>
        count === 1
          ? 'Én sak venter på en signatur. Den begynner når alt er signert.'
          : `${count} saker venter på signaturer. De begynner når alt er signert; ett besøk dekker alle.`,
      now: 'Signer nå',
      leave: (host) => `Du går til ${host} og kommer tilbake hit når du er ferdig.`,
      noLink: 'Debitura oppga ingen adresse for signering. Se igjen om et minutt.',
      again: 'Se igjen',
      reading: 'Leser hva som er signert…',
    },
  },

  announce: {
    progress: (done, all) => `${done} av ${all} saker ferdig`,
    finished: (made) =>
      made === 1 ? 'Ferdig. Én sak er opprettet.' : `Ferdig. ${made} saker er opprettet.`,
  },
};
export default bulk;

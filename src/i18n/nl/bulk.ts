import type {Messages} from '../messages.js';

const bulk: Messages['bulk'] = {
  label: 'Vervallen facturen ter incasso geven',
  heading: 'Vervallen facturen',
  intro: 'Eén zaak per debiteur. U ziet elke commissie voordat er iets wordt verstuurd.',
  loading: 'De lijst wordt geladen…',
  failed: 'Dit deel is niet geladen. Uw lijst is veilig.',
  again: 'Opnieuw proberen',
  optional: 'optioneel',
  kept: 'Lijst bewaard in dit tabblad',

  drop: {
    heading: 'Welke facturen zijn vervallen?',
    text: 'Sleep een lijst uit uw boekhouding (CSV) of e-facturen hierheen. Er verlaat niets uw computer voordat u indient.',
    choose: 'Bestanden kiezen',
    more: 'Bestanden toevoegen',
    reading: 'Het bestand wordt gelezen…',
    taken: (added) => (added === 1 ? 'Eén factuur toegevoegd.' : `${added} facturen toegevoegd.`),
    known: (known) =>
      known === 1 ? 'Eén stond al in de lijst.' : `${known} stonden al in de lijst.`,
    close: 'Sluiten',
    refused: {
      'too-large':
        'Het bestand is groter dan 10 MB. Exporteer alleen wat vervallen is, of splits de lijst.',
      spreadsheet:
        'Dit is een rekenblad. Open het, kies “Opslaan als” en het type CSV, en sleep dan dat bestand hierheen.',
      'not-text': 'Deze lijst kan hier niet worden gelezen. Exporteer haar als CSV.',
      empty: 'Onder de kopregel staat geen enkele rij. Exporteer de lijst opnieuw en kijk erin.',
      'too-many-rows':
        'De lijst heeft meer dan 2.000 rijen. Splits haar en verstuur één deel tegelijk.',
      'credit-note':
        'Het is een creditnota: ze neemt een vordering terug, dus er valt niets te innen.',
      paid: 'Hierop staat niets meer open.',
      other:
        'Het bestand kon niet worden gelezen. Exporteer het opnieuw, of voeg de facturen met de hand toe.',
    },
  },

  mapping: {
    heading: (file) => `Wat staat er in ${file}?`,
    intro: (rows) =>
      `${rows === 1 ? 'Eén rij' : `${rows} rijen`}. Controleer of elke kolom goed is begrepen.`,
    column: 'Kolom',
    example: 'Eerste rijen',
    holds: 'Bevat',
    nothing: 'Niet nodig',
    fields: {
      number: 'Factuurnummer',
      amount: 'Openstaand bedrag',
      currency: 'Valuta',
      date: 'Factuurdatum',
      dueDate: 'Vervaldatum',
      description: 'Wat er is geleverd',
      type: 'Bedrijf of particulier',
      name: 'Naam van de debiteur',
      contactPerson: 'Contactpersoon',
      companyRegistrationNumber: 'Registratienummer',
      address: 'Straat en huisnummer',
      zipCode: 'Postcode',
      city: 'Plaats',
      state: 'Staat of regio',
      countryAlpha2: 'Land',
      email: 'E-mail',
      phone: 'Telefoon',
    },
    currency: 'Valuta van alle rijen',
    country: 'Land van alle debiteuren',
    choose: 'Niet voor alle gelijk',
    dayOrder: (example) => `Hoe is ${example} bedoeld?`,
    dayFirst: 'Dag eerst',
    monthFirst: 'Maand eerst',
    decimalMark: (example) => `Hoe is ${example} bedoeld?`,
    noneMapped: 'Kies ten minste de kolom met het openstaande bedrag.',
    take: (rows) => (rows === 1 ? 'Eén rij overnemen' : `${rows} rijen overnemen`),
    cancel: 'Annuleren',
  },

  table: {
    caption: 'Zaken van deze lijst',
    columns: {
      debtor: 'Debiteur',
      invoices: 'Facturen',
      claim: 'Vordering',
      fee: 'Commissie',
      state: 'Status',
    },
    filter: 'Tonen',
    all: 'Alle',
    open: 'Aan te vullen',
    nameless: 'Debiteur zonder naam',
    invoices: (count) => (count === 1 ? '1 factuur' : `${count} facturen`),
    numberless: 'Geen nummer',
    more: (count) => `Nog ${count}…`,
    summary: (invoices, cases) =>
      `${invoices === 1 ? 'Eén factuur' : `${invoices} facturen`} in ${cases === 1 ? 'één zaak' : `${cases} zaken`}`,
    review: (count) => (count === 1 ? 'Eén zaak controleren' : `${count} zaken controleren`),
    nothingReady: 'Er is nog geen zaak compleet. Open een rij om te zien wat er ontbreekt.',
    waiting: 'De commissies worden berekend…',
    leftOut: (count) =>
      count === 1 ? 'Eén factuur is weggelaten' : `${count} facturen zijn weggelaten`,
    takeBack: 'Terughalen',
    takeBackNumber: (number) => `${number} terughalen`,
    looking: 'Er wordt gevraagd welke facturen Debitura al heeft…',
    lookFailed: 'Debitura heeft niet gezegd welke facturen het al heeft. Druk nog eens op de knop.',
    existing: (count) =>
      count === 1
        ? 'Eén factuur is al bij Debitura en wordt niet nog eens verstuurd. Bekijk de lijst en ga dan verder.'
        : `${count} facturen zijn al bij Debitura en worden niet nog eens verstuurd. Bekijk de lijst en ga dan verder.`,
    clear: 'Een nieuwe lijst beginnen',
  },

  states: {
    ready: 'Gereed',
    missing: (count) => (count === 1 ? '1 gegeven ontbreekt' : `${count} gegevens ontbreken`),
    asking: 'Commissie wordt berekend',
    ineligible: 'Niet mogelijk',
    unpriced: 'Geen commissie bekend',
    waiting: 'Wacht',
    sending: 'Wordt verstuurd',
    checking: 'Wordt nagegaan',
    made: 'Verstuurd',
    pending: 'Handtekening ontbreekt',
    duplicate: 'Zaak bestaat al',
    unsigned: 'Eerst ondertekenen',
    failed: 'Niet verstuurd',
  },

  row: {
    line: (line, file) => `Rij ${line} van ${file}`,
    unread: (text) => `In het bestand staat “${text}”; dat kon niet worden gelezen.`,
    debtor: 'Debiteur',
    change: 'Wijzigen',
    changeDebtor: 'De debiteur wijzigen',
    changeInvoice: (number) => `Factuur ${number} wijzigen`,
    leaveOut: 'Weglaten',
    leaveOutInvoice: (number) => `Factuur ${number} weglaten`,
    together: 'Meerdere facturen worden',
    oneCase: 'Eén zaak',
    oneEach: 'Elk een eigen zaak',
    numbers: 'Facturen',
    numberHint: 'Voorkomt dat een factuur dubbel wordt verstuurd',
    repeated: 'Dit nummer staat twee keer in de lijst. Verbeter het, of laat een van de twee weg.',
    due: (date, due) => `${date}, vervallen op ${due}`,
    askAgain: 'De commissie opnieuw opvragen',
    priceFailed: 'De commissie kon nu niet worden opgehaald.',
    ineligible: 'Debitura kan deze vordering zo niet aannemen.',
    reference: (reference) => `Zaaknummer ${reference}`,
    existing: (reference) => `Factuur ${reference} is eerder ter incasso gegeven.`,
    held: 'Dit product heeft de zaak tegengehouden.',
    unanswered: 'Er kwam geen antwoord en er is geen zaak aangemaakt. Verstuur haar opnieuw.',
    unsigned:
      'Voordat deze zaak kan worden aangemaakt, moet er iets worden ondertekend. Onderteken, en verstuur haar dan opnieuw.',
  },

  review: {
    heading: 'Controleren en indienen',
    intro: (cases) =>
      `${cases === 1 ? 'Eén zaak is' : `${cases} zaken zijn`} gereed. Er wordt niets verstuurd voordat u op de knop drukt.`,
    left: (count) =>
      count === 1
        ? 'Eén zaak is niet compleet; ze blijft in de lijst.'
        : `${count} zaken zijn niet compleet; ze blijven in de lijst.`,
    costs: 'Wat het kost',
    currency: 'Valuta',
    cases: 'Zaken',
    claim: 'Vorderingen',
    full: 'Commissie als alles wordt betaald',
    fees: 'Commissies per partner',
    fee: (percent) => `${percent} van wat wordt geïnd`,
    before: 'Vóór btw en kosten die bij de vorderingen komen. Niets geïnd, niets te betalen.',
    consent: (client, cases) =>
      cases === 1
        ? `De schuld is onbetaald en wordt niet betwist. Ik dien deze vordering in namens ${client}, aanvaard de getoonde commissie en ga akkoord met de punten hierboven.`
        : `De schulden zijn onbetaald en worden niet betwist. Ik dien deze ${cases} vorderingen in namens ${client}, aanvaard de commissie die bij elk ervan is getoond en ga akkoord met de punten hierboven.`,
    submit: (cases) => (cases === 1 ? 'Eén zaak indienen' : `${cases} zaken indienen`),
    back: 'Terug naar de lijst',
  },

  sending: {
    heading: 'Uw zaken worden verstuurd',
    paused: 'Gepauzeerd',
    progress: (done, all) => `${done} van ${all} zaken klaar`,
    text: 'U kunt deze pagina sluiten: wat nog niet verstuurd is, wacht in dit tabblad, en geen zaak wordt dubbel aangemaakt.',
    unkept:
      'Deze lijst kan niet in dit tabblad worden bewaard. Blijf hier tot alles klaar is; gaat u toch weg, verstuur dan dezelfde lijst opnieuw: geen zaak wordt dubbel aangemaakt.',
    checking: (count) =>
      count === 1
        ? 'Eén antwoord is verloren gegaan; we vragen wat ervan geworden is.'
        : `${count} antwoorden zijn verloren gegaan; we vragen wat ervan geworden is.`,
    pause: 'Pauzeren',
    resume: 'Hervatten',
    askNow: 'Nu vragen',
  },

  result: {
    heading: (made) =>
      made === 0
        ? 'Er is geen zaak aangemaakt'
        : made === 1
          ? 'Eén zaak is aangemaakt'
          : `${made} zaken zijn aangemaakt`,
    duplicates: (count) =>
      count === 1
        ? 'Voor één factuur bestond al een zaak; er is niets dubbel aangemaakt.'
        : `Voor ${count} facturen bestond al een zaak; er is niets dubbel aangemaakt.`,
    failed: (count) =>
      count === 1
        ? 'Eén zaak is niet verstuurd. Open haar om te zien waarom.'
        : `${count} zaken zijn niet verstuurd. Open ze om te zien waarom.`,
    mend: 'Verbeteren en de rest versturen',
    download: 'Het resultaat downloaden (CSV)',
    fileName: 'incasso-resultaat.csv',
    headings: {
      invoice: 'Factuurnummer',
      debtor: 'Debiteur',
      country: 'Land',
      date: 'Factuurdatum',
      dueDate: 'Vervaldatum',
      amount: 'Openstaand bedrag',
      currency: 'Valuta',
      state: 'Status',
      reference: 'Zaaknummer',
      creditorReference: 'Uw kenmerk',
      fee: 'Commissie in procenten',
      reason: 'Reden',
    },
    sign: {
      heading: 'Nog één stap: ondertekenen',
      text: (count) =>
        count === 1
          ? 'Eén zaak wacht op een handtekening. Ze begint zodra alles ondertekend is.'
          : `${count} zaken wachten op handtekeningen. Ze beginnen zodra alles ondertekend is; één bezoek volstaat voor alle.`,
      now: 'Nu ondertekenen',
      leave: (host) => `U gaat naar ${host} en komt hier terug wanneer u klaar bent.`,
      noLink: 'Debitura gaf geen adres om te ondertekenen. Kijk over een minuut opnieuw.',
      again: 'Opnieuw kijken',
      reading: 'We kijken wat er ondertekend is…',
    },
  },

  announce: {
    progress: (done, all) => `${done} van ${all} zaken klaar`,
    finished: (made) =>
      made === 1 ? 'Klaar. Eén zaak is aangemaakt.' : `Klaar. ${made} zaken zijn aangemaakt.`,
  },
};
export default bulk;

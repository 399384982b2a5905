import type {Messages} from '../messages.js';

const partnerDesk: Messages['partnerDesk'] = {
  label: 'Partnerens arbeidsflate',
  wrongDesk:
    'Dette er inkassopartnerens arbeidsflate. Kontoen din hører til en annen; spør den som administrerer den.',
  optional: 'valgfritt',

  inbox: {
    heading: 'Saker',
    toAccept: 'Til godkjenning',
    atWork: 'I arbeid',
    over: 'Avsluttede',
    noneToAccept: 'Ingen sak venter på deg. En ny dukker opp her av seg selv.',
    noneAtWork: 'Du arbeider ikke med noen sak akkurat nå.',
    noneOver: 'Ingen sak er avsluttet ennå.',
    back: 'Alle saker',
  },

  states: {
    PendingContractSigning: {
      name: 'Kreditor signerer',
      sentence: () => 'Kreditor må først signere en kontrakt.',
      next: 'Når alt er signert, kontrollerer Debitura saken.',
    },
    PendingVerification: {
      name: 'Til godkjenning',
      sentence: () => 'Den venter på at du godtar den.',
      next: 'Du godtar den med en melding til kreditor og begynner innkrevingen.',
    },
    NeedsAdditionalDetails: {
      name: 'Kreditor er spurt',
      sentence: () => 'Kreditor er bedt om noe som mangler.',
      next: 'Med svaret kontrolleres saken igjen.',
    },
    Leads: {
      name: 'Tilbud ønskes',
      sentence: () => 'Det bes om tilbud.',
      next: 'Kreditor velger et av tilbudene.',
    },
    LeadsQuoteGiven: {
      name: 'Tilbud gitt',
      sentence: () => 'Et tilbud venter på kreditors valg.',
      next: 'Den som får tilbudet sitt valgt, begynner innkrevingen.',
    },
    Active: {
      name: 'Til inkasso',
      sentence: (_name, day) =>
        day === null ? 'Du driver inn kravet.' : `Du har arbeidet med innkrevingen siden ${day}.`,
      next: 'Registrer det som kommer inn, og fortell kreditor hvordan det går.',
    },
    Paused: {
      name: 'På pause',
      sentence: () => 'Arbeidet med den er satt på pause.',
      next: 'Du tar det opp igjen i partnerportalen til Debitura, eller avslutter saken.',
    },
  },
  outcomes: {
    PartiallyPaid: 'Skyldneren har betalt en del; resten forfølges ikke lenger.',
    DisputedLegalActionDeclinedByClient:
      'Skyldneren bestrider kravet, og kreditor valgte å ikke gå til retten.',
    WithdrawnByClient: 'Kreditor trakk saken tilbake.',
    SettlementRejectedByClient: 'Skyldneren tilbød et forlik, og kreditor godtok det ikke.',
    UnresponsiveClient: 'Kreditor svarte ikke.',
  },
  outcomeNames: {UnresponsiveClient: 'Ikke svar fra kreditor'},
  creditorActs: 'Kreditor tar neste steg.',

  money: {fee: (percent) => `Provisjonen din er ${percent} av det som blir inndrevet.`},
  exclusive: {
    active: (_name, day) => `Bare du driver inn frem til ${day}`,
    expired: (_name, day) => `Tiden da bare du driver inn, tok slutt ${day}.`,
    ended: () => 'Tiden da bare du driver inn, er over.',
    terminated: () => 'Tiden da bare du driver inn, ble avsluttet før tiden.',
  },
  files: {
    limits: (types, size) => `${types}. Opptil ${size} per fil. Kreditor ser dem med en gang.`,
  },

  facts: {
    heading: 'Kravet',
    creditor: 'Kreditor',
    debtor: 'Skyldner',
    contact: 'Kontakt',
    registration: 'Organisasjonsnummer',
    invoice: 'Faktura',
    dates: (date, due) => `${date}, forfalt ${due}`,
    about: 'Beskrivelse',
    comments: 'Kreditor skriver',
    claimType: 'Type krav',
    dispute: 'Tvist',
    handler: 'Behandles av',
    missing: 'Kreditor må fortsatt gi',
  },

  tasks: {
    label: 'Hva du kan gjøre',
    start: 'Godta saken',
    payment: 'Registrer en betaling',
    note: 'Skriv et notat',
    fees: 'Endre gebyrer eller hovedstol',
    close: 'Avslutt saken',
    correct: 'Rett',
    remove: 'Slett',
    named: (action, amount, day) => `${action}: ${amount} fra ${day}`,
  },
  headings: {
    start: 'Godta saken',
    payment: 'Registrer en betaling',
    note: 'Skriv et notat',
    fees: 'Endre gebyrer eller hovedstol',
    close: 'Avslutt saken',
    correct: 'Rett betalingen',
    remove: 'Slett betalingen',
  },
  submit: {
    start: 'Godta og begynn',
    payment: 'Registrer betalingen',
    note: 'Lagre notatet',
    fees: 'Lagre beløpene',
    close: 'Avslutt saken',
    correct: 'Lagre betalingen',
    remove: 'Slett betalingen',
  },
  cancel: 'Avbryt',

  start: {
    welcomeMessage: 'Melding til kreditor',
    welcomeHint: 'Den sendes på e-post og står i sakens meldinger, med navnet ditt.',
    collectionPartnerReference: 'Deres egen referanse',
    referenceHint: 'Med den finner du saken senere. Den kan bare angis nå.',
    assignedUserEmail: 'Hvem behandler den',
    nobody: 'Jeg selv',
    feesHint: 'De erstatter det som er lagt til så langt.',
  },
  payment: {
    date: 'Dagen den kom inn',
    paymentAmount: 'Beløp',
    paymentRecipient: 'Hvem mottok den',
    recipients: {CollectionPartner: 'Vi', Creditor: 'Kreditor'},
    chooseRecipient: 'Velg hvem som mottok den',
    commissionPaymentStatus: 'Provisjonen din',
    commission: {Unpaid: 'Ikke betalt ennå', Paid: 'Betalt'},
    chooseCommission: 'Velg om den er betalt',
    followUp: 'Minn meg på å fakturere kreditor for den',
    isSplit: 'Fordel den manuelt',
    splitHint: 'Ellers fordeler Debitura den etter provisjonen din.',
    splitAgain:
      'Debitura opplyser ikke hvordan den ble fordelt. Uten manuell fordeling fordeles den etter provisjonen din.',
    payoutCreditor: 'Til kreditor',
    payoutCollectionPartner: 'Til deg',
    closeCase: 'Da er det ingenting igjen å betale: Avslutt saken som betalt',
    frozen:
      'En betaling der utbetalingen er fakturert, er låst: Debitura tar da verken imot en rettelse eller en sletting.',
    removeText: (amount, day) =>
      `Betalingen på ${amount} fra ${day} og utbetalingen av den forsvinner for godt. Kreditor ser det med en gang.`,
  },
  test: {
    record: 'Registrer en testbetaling',
    hint: 'Dette er en testsak: ingen penger flyttes, og hele beløpet regnes som kreditors.',
  },
  document: {
    kind: 'Type filer du legger til',
    none: 'Ikke oppgitt',
    kinds: {
      OriginalInvoice: 'Original faktura',
      DebtorDocuments: 'Fra skyldneren',
      CreditorDocuments: 'Fra kreditor',
      PartnerDocuments: 'Fra oss',
      DemandLetter: 'Kravbrev',
      Miscellaneous: 'Noe annet',
    },
  },
  note: {
    description: 'Notat',
    eventDate: 'Dagen det skjedde',
    dateHint: 'La feltet stå tomt hvis det var i dag.',
    seen: 'Kreditor leser det også.',
  },
  fees: {
    grossAmount: 'Hovedstol',
    interestFees: 'Renter',
    reminderFees: 'Purregebyrer',
    collectionFees: 'Inkassogebyrer',
    hint: 'Det skyldneren skylder til sammen, ikke det som fortsatt er ubetalt. Det som har kommet inn, registreres som betaling.',
  },
  close: {
    closeCode: 'Hvorfor',
    choose: 'Velg en grunn',
    comment: 'Med egne ord',
    codes: {
      Paid: 'Fullt betalt',
      PartiallyPaid: 'Delvis betalt',
      DebtorInsolventBankrupt: 'Skyldner insolvent eller konkurs',
      DebtorUntraceable: 'Skyldner er ikke å finne',
      DisputedLegalActionDeclinedByClient: 'Bestridt, kreditor vil ikke gå til retten',
      WithdrawnByClient: 'Trukket tilbake av kreditor',
      PreLegalExhaustedNoPayment: 'Alt utenom retten prøvd, ingenting betalt',
      StatuteOfLimitationsExpired: 'Foreldet',
      SettlementRejectedByClient: 'Forlik avslått av kreditor',
      UnresponsiveClient: 'Kreditor svarer ikke',
      UneconomicalToPursue: 'Lønner seg ikke å forfølge',
      Other: 'En annen grunn',
    },
    unfitting: {
      noPayment:
        'Fullt betalt og delvis betalt kan ikke velges: Ingen betaling er registrert. Registrer den først.',
      stillOpen: (open) => `Fullt betalt kan ikke velges: ${open} er fortsatt ubetalt.`,
      nothingOpen: 'Delvis betalt kan ikke velges: Ingenting er ubetalt lenger.',
    },
    final: 'Kreditor får beskjed. En avsluttet sak kan ikke åpnes igjen herfra.',
  },

  question: {
    reopen: {
      heading: 'Saken ville bli åpnet igjen',
      text: 'Den er avsluttet som betalt. Etter dette er det noe igjen å betale, så den går tilbake i arbeid, og kreditor får beskjed.',
      agree: 'Ja, åpne den igjen',
    },
    price: {
      heading: 'Provisjonen din ville endre seg',
      text: (before, after) =>
        `Med denne hovedstolen er den ${after} i stedet for ${before}. Ingenting er lagret ennå.`,
      agree: (after) => `Lagre med ${after}`,
    },
    keep: {
      heading: 'Provisjonen din forblir den samme',
      text: (before, after) =>
        `Den er avtalt til ${before} og forblir slik, selv om ${after} ville vært vanlig for denne hovedstolen. Ingenting er lagret ennå.`,
      agree: (before) => `Lagre og behold ${before}`,
    },
    unknownRate: 'en annen sats',
    registerInstead:
      'Saken har betalinger. Er hovedstolen lavere fordi noe er betalt, registrer i stedet en betaling.',
    decline: 'Nei, la det være',
  },

  phases: {
    sending: 'Sender…',
    checking: 'Det kom ikke noe svar. Vi finner ut hva det ble av det.',
    unknown: 'Det kom ikke noe svar, så det kan være gjort.',
    unknownNote:
      'Det kom ikke noe svar, så notatet kan være der. Se i historikken før du skriver det igjen.',
    unknownHint: 'Se igjen om litt. Ingenting gjøres to ganger av å se etter.',
    lookAgain: 'Se igjen',
    leave: 'Lukk dette skjemaet',
    wasLost: 'Det kom ikke noe svar, og saken viser at ingenting ble gjort. Send det én gang til.',
  },

  done: {
    start: 'Godtatt. Kreditor har fått meldingen din.',
    startReference: (reference) => `Godtatt som ${reference}. Kreditor har fått meldingen din.`,
    payment: 'Betalingen er registrert.',
    paymentLeft: (left) => `Betalingen er registrert. ${left} er fortsatt ubetalt.`,
    paymentSplit: (creditor, partner) => `Av den er ${creditor} til kreditor, ${partner} til deg.`,
    paymentClosed: 'Betalingen er registrert og saken avsluttet som betalt.',
    note: 'Notatet er skrevet. Kreditor kan lese det.',
    fees: 'Beløpene er lagret.',
    close: 'Saken er avsluttet.',
    correct: 'Betalingen er rettet.',
    remove: 'Betalingen er slettet.',
    reopened: 'Saken er åpen igjen.',
  },

  refused: {
    heading: 'Dette ble ikke gjort',
    rules: {
      start:
        'Debitura tok ikke imot det: Saken kan allerede være tatt, eller den krever egne vilkår (en tvist, en annen type krav). Slikt avtales i partnerportalen til Debitura.',
      payment: 'Debitura tok ikke imot betalingen. Kontroller dag, beløp og fordeling.',
      note: 'Debitura tok ikke imot notatet.',
      fees: 'Debitura tok ikke imot beløpene. En avsluttet sak beholder sine.',
      close:
        'Debitura tok ikke imot denne grunnen: Den stemmer ikke med det som er betalt, eller saken er allerede avsluttet.',
      correct: 'Betalingen forblir som den er: Utbetalingen er fakturert, så den er låst.',
      remove: 'Betalingen blir stående: Utbetalingen er fakturert, så den er låst.',
    },
    codes: {
      unauthenticated: 'Du er blitt logget ut. Logg inn igjen i dette programmet.',
      forbidden: 'Du har ikke lov til dette. Spør den som administrerer inkassoforetakets konto.',
      'not-found': 'Det er ikke her lenger. Se på saken igjen.',
      'rate-limited': 'Det ble spurt om for mye på én gang. Vent et minutt og send det igjen.',
      invalid: 'Debitura avviste noe som ikke har noe felt her. Kontroller det du skrev.',
    },
    other: 'Prøv igjen om litt.',
  },

  errors: {
    welcomeMessage: {required: 'Skriv noen ord til kreditor.'},
    paymentAmount: {
      required: 'Skriv hvor mye som kom inn.',
      'too-small': 'Beløpet må være større enn null.',
      other: 'Skriv beløpet med tall.',
    },
    date: {
      required: 'Skriv dagen pengene kom inn.',
      'in-future': (limit) => `Dette kan ikke være etter i dag (${limit}).`,
    },
    eventDate: {'in-future': (limit) => `Et notat kan ikke ligge etter i dag (${limit}).`},
    paymentRecipient: {required: 'Velg hvem som mottok pengene.'},
    commissionPaymentStatus: {required: 'Velg om du har fått provisjonen din.'},
    payoutCreditor: {required: 'Skriv hva som er til kreditor.', other: 'Skriv beløpet med tall.'},
    payoutCollectionPartner: {
      required: 'Skriv hva som er til deg.',
      other: 'De to delene må til sammen bli beløpet, skrevet med tall.',
    },
    grossAmount: {
      required: 'Skriv hovedstolen.',
      'too-small': 'Hovedstolen kan ikke være mindre enn null.',
      other: 'Skriv beløpet med tall.',
    },
    interestFees: {required: 'Skriv 0 hvis det ikke er noen.', other: 'Skriv beløpet med tall.'},
    reminderFees: {required: 'Skriv 0 hvis det ikke er noen.', other: 'Skriv beløpet med tall.'},
    collectionFees: {required: 'Skriv 0 hvis det ikke er noen.', other: 'Skriv beløpet med tall.'},
    closeCode: {required: 'Velg hvorfor saken avsluttes.'},
    comment: {required: 'Skriv kort hva den andre grunnen er.'},
    description: {required: 'Skriv hva som skjedde.'},
  },
};
export default partnerDesk;

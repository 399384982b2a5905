import type {Messages} from '../messages.js';

const partnerDesk: Messages['partnerDesk'] = {
  label: 'Partnerns arbetsyta',
  wrongDesk:
    'Detta är inkassopartnerns arbetsyta. Ditt konto hör till en annan; fråga den som administrerar det.',
  optional: 'frivilligt',

  inbox: {
    heading: 'Ärenden',
    toAccept: 'Att godta',
    atWork: 'Pågående',
    over: 'Avslutade',
    noneToAccept: 'Inget ärende väntar på dig. Ett nytt dyker upp här av sig självt.',
    noneAtWork: 'Du arbetar inte med något ärende just nu.',
    noneOver: 'Inget ärende är avslutat än.',
    back: 'Alla ärenden',
  },

  states: {
    PendingContractSigning: {
      name: 'Borgenären signerar',
      sentence: () => 'Borgenären ska först signera ett avtal.',
      next: 'När allt är signerat kontrollerar Debitura ärendet.',
    },
    PendingVerification: {
      name: 'Att godta',
      sentence: () => 'Det väntar på att du godtar det.',
      next: 'Du godtar det med ett meddelande till borgenären och börjar driva in.',
    },
    NeedsAdditionalDetails: {
      name: 'Borgenären tillfrågad',
      sentence: () => 'Borgenären har ombetts lämna något som saknas.',
      next: 'Med svaret kontrolleras ärendet igen.',
    },
    Leads: {
      name: 'Offerter önskas',
      sentence: () => 'Offerter hämtas in.',
      next: 'Borgenären väljer en av offerterna.',
    },
    LeadsQuoteGiven: {
      name: 'Offert lämnad',
      sentence: () => 'En offert väntar på borgenärens val.',
      next: 'Den vars offert väljs börjar driva in.',
    },
    Active: {
      name: 'Hos inkasso',
      sentence: (_name, day) =>
        day === null ? 'Du arbetar med indrivningen.' : `Du arbetar med indrivningen sedan ${day}.`,
      next: 'Registrera det som kommer in och berätta för borgenären hur det går.',
    },
    Paused: {
      name: 'Pausat',
      sentence: () => 'Arbetet med det är pausat.',
      next: 'Du återupptar det i Debituras partnerportal eller avslutar det.',
    },
  },
  outcomes: {
    PartiallyPaid: 'Gäldenären har betalat en del; resten drivs inte vidare.',
    DisputedLegalActionDeclinedByClient:
      'Gäldenären bestrider fordran, och borgenären valde att inte gå till domstol.',
    WithdrawnByClient: 'Borgenären drog tillbaka ärendet.',
    SettlementRejectedByClient: 'Gäldenären erbjöd en uppgörelse, och borgenären godtog den inte.',
    UnresponsiveClient: 'Borgenären svarade inte.',
  },
  outcomeNames: {UnresponsiveClient: 'Inget svar från borgenären'},
  creditorActs: 'Borgenären tar nästa steg.',

  money: {fee: (percent) => `Din provision är ${percent} av det som drivs in.`},
  exclusive: {
    active: (_name, day) => `Bara du driver in fram till ${day}`,
    expired: (_name, day) => `Tiden då bara du driver in tog slut ${day}.`,
    ended: () => 'Tiden då bara du driver in är över.',
    terminated: () => 'Tiden då bara du driver in avslutades i förtid.',
  },
  files: {
    limits: (types, size) => `${types}. Högst ${size} per fil. Borgenären ser dem genast.`,
  },

  facts: {
    heading: 'Fordran',
    creditor: 'Borgenär',
    debtor: 'Gäldenär',
    contact: 'Kontakt',
    registration: 'Organisationsnummer',
    invoice: 'Faktura',
    dates: (date, due) => `${date}, förföll ${due}`,
    about: 'Beskrivning',
    comments: 'Borgenären skriver',
    claimType: 'Slag av fordran',
    dispute: 'Tvist',
    handler: 'Hanteras av',
    missing: 'Borgenären ska fortfarande lämna',
  },

  tasks: {
    label: 'Vad du kan göra',
    start: 'Godta ärendet',
    payment: 'Registrera en betalning',
    note: 'Skriv en anteckning',
    fees: 'Ändra avgifter eller kapitalbelopp',
    close: 'Avsluta ärendet',
    correct: 'Rätta',
    remove: 'Radera',
    named: (action, amount, day) => `${action}: ${amount} från ${day}`,
  },
  headings: {
    start: 'Godta ärendet',
    payment: 'Registrera en betalning',
    note: 'Skriv en anteckning',
    fees: 'Ändra avgifter eller kapitalbelopp',
    close: 'Avsluta ärendet',
    correct: 'Rätta betalningen',
    remove: 'Radera betalningen',
  },
  submit: {
    start: 'Godta och börja',
    payment: 'Registrera betalningen',
    note: 'Spara anteckningen',
    fees: 'Spara beloppen',
    close: 'Avsluta ärendet',
    correct: 'Spara betalningen',
    remove: 'Radera betalningen',
  },
  cancel: 'Avbryt',

  start: {
    welcomeMessage: 'Meddelande till borgenären',
    welcomeHint: 'Det skickas med e-post och står bland ärendets meddelanden, med ditt namn.',
    collectionPartnerReference: 'Er egen referens',
    referenceHint: 'Med den hittar du ärendet senare. Den kan bara anges nu.',
    assignedUserEmail: 'Vem hanterar det',
    nobody: 'Jag själv',
    feesHint: 'De ersätter det som har lagts till hittills.',
  },
  payment: {
    date: 'Dagen den kom in',
    paymentAmount: 'Belopp',
    paymentRecipient: 'Vem tog emot den',
    recipients: {CollectionPartner: 'Vi', Creditor: 'Borgenären'},
    chooseRecipient: 'Välj vem som tog emot den',
    commissionPaymentStatus: 'Din provision',
    commission: {Unpaid: 'Inte betald än', Paid: 'Betald'},
    chooseCommission: 'Välj om den är betald',
    followUp: 'Påminn mig om att fakturera borgenären för den',
    isSplit: 'Fördela den för hand',
    splitHint: 'Annars fördelar Debitura den efter din provision.',
    splitAgain:
      'Debitura anger inte hur den fördelades. Utan fördelning för hand fördelas den efter din provision.',
    payoutCreditor: 'Till borgenären',
    payoutCollectionPartner: 'Till dig',
    closeCase: 'Då finns inget kvar att betala: avsluta ärendet som betalt',
    frozen:
      'En betalning vars utbetalning har fakturerats är låst: Debitura tar då varken emot en rättelse eller en radering.',
    removeText: (amount, day) =>
      `Betalningen på ${amount} från ${day} och dess utbetalning försvinner för gott. Borgenären ser det genast.`,
  },
  test: {
    record: 'Registrera en testbetalning',
    hint: 'Detta är ett testärende: inga pengar flyttas, och hela beloppet räknas som borgenärens.',
  },
  document: {
    kind: 'Typ av filer som du lägger till',
    none: 'Inte angivet',
    kinds: {
      OriginalInvoice: 'Originalfaktura',
      DebtorDocuments: 'Från gäldenären',
      CreditorDocuments: 'Från borgenären',
      PartnerDocuments: 'Från oss',
      DemandLetter: 'Kravbrev',
      Miscellaneous: 'Något annat',
    },
  },
  note: {
    description: 'Anteckning',
    eventDate: 'Dagen det hände',
    dateHint: 'Lämna tomt om det var i dag.',
    seen: 'Borgenären läser den också.',
  },
  fees: {
    grossAmount: 'Kapitalbelopp',
    interestFees: 'Ränta',
    reminderFees: 'Påminnelseavgifter',
    collectionFees: 'Inkassoavgifter',
    hint: 'Det gäldenären är skyldig totalt, inte det som fortfarande är obetalt. Det som har kommit in registreras som betalning.',
  },
  close: {
    closeCode: 'Varför',
    choose: 'Välj en anledning',
    comment: 'Med egna ord',
    codes: {
      Paid: 'Helt betalt',
      PartiallyPaid: 'Delvis betalt',
      DebtorInsolventBankrupt: 'Gäldenären insolvent eller i konkurs',
      DebtorUntraceable: 'Gäldenären går inte att hitta',
      DisputedLegalActionDeclinedByClient: 'Bestridd, borgenären vill inte gå till domstol',
      WithdrawnByClient: 'Återkallat av borgenären',
      PreLegalExhaustedNoPayment: 'Allt utom domstol prövat, inget betalt',
      StatuteOfLimitationsExpired: 'Preskriberad',
      SettlementRejectedByClient: 'Uppgörelse avvisad av borgenären',
      UnresponsiveClient: 'Borgenären svarar inte',
      UneconomicalToPursue: 'Inte lönt att driva',
      Other: 'Annan anledning',
    },
    unfitting: {
      noPayment:
        'Helt betalt och delvis betalt går inte att välja: ingen betalning är registrerad. Registrera den först.',
      stillOpen: (open) => `Helt betalt går inte att välja: ${open} är fortfarande obetalt.`,
      nothingOpen: 'Delvis betalt går inte att välja: inget är längre obetalt.',
    },
    final: 'Borgenären får veta det. Ett avslutat ärende kan inte öppnas igen härifrån.',
  },

  question: {
    reopen: {
      heading: 'Ärendet skulle öppnas igen',
      text: 'Det är avslutat som betalt. Efter detta finns något kvar att betala, så arbetet återupptas och borgenären får veta det.',
      agree: 'Ja, öppna det igen',
    },
    price: {
      heading: 'Din provision skulle ändras',
      text: (before, after) =>
        `Med det här kapitalbeloppet är den ${after} i stället för ${before}. Inget har sparats än.`,
      agree: (after) => `Spara med ${after}`,
    },
    keep: {
      heading: 'Din provision förblir densamma',
      text: (before, after) =>
        `Den avtalades till ${before} och förblir så, även om ${after} vore det vanliga för det här kapitalbeloppet. Inget har sparats än.`,
      agree: (before) => `Spara och behåll ${before}`,
    },
    unknownRate: 'en annan sats',
    registerInstead:
      'Ärendet har betalningar. Om kapitalbeloppet är lägre för att något har betalats, registrera i stället en betalning.',
    decline: 'Nej, låt det vara',
  },

  phases: {
    sending: 'Skickar…',
    checking: 'Inget svar kom. Vi tar reda på vad det blev av det.',
    unknown: 'Inget svar kom, så det kan vara gjort.',
    unknownNote:
      'Inget svar kom, så anteckningen kan finnas där. Titta i historiken innan du skriver den igen.',
    unknownHint: 'Titta igen om en stund. Inget görs två gånger av att titta.',
    lookAgain: 'Titta igen',
    leave: 'Stäng formuläret',
    wasLost: 'Inget svar kom, och ärendet visar att inget gjordes. Skicka en gång till.',
  },

  done: {
    start: 'Godtaget. Borgenären har fått ditt meddelande.',
    startReference: (reference) =>
      `Godtaget som ${reference}. Borgenären har fått ditt meddelande.`,
    payment: 'Betalningen är registrerad.',
    paymentLeft: (left) => `Betalningen är registrerad. ${left} är fortfarande obetalt.`,
    paymentSplit: (creditor, partner) =>
      `Av den går ${creditor} till borgenären, ${partner} till dig.`,
    paymentClosed: 'Betalningen är registrerad och ärendet avslutat som betalt.',
    note: 'Anteckningen är skriven. Borgenären kan läsa den.',
    fees: 'Beloppen är sparade.',
    close: 'Ärendet är avslutat.',
    correct: 'Betalningen är rättad.',
    remove: 'Betalningen är raderad.',
    reopened: 'Ärendet är öppet igen.',
  },

  refused: {
    heading: 'Det gjordes inte',
    rules: {
      start:
        'Debitura tog inte emot det: ärendet kan redan vara taget, eller så kräver det egna villkor (en tvist, ett annat slags fordran). Sådana avtalas i Debituras partnerportal.',
      payment: 'Debitura tog inte emot betalningen. Kontrollera dag, belopp och fördelning.',
      note: 'Debitura tog inte emot anteckningen.',
      fees: 'Debitura tog inte emot beloppen. Ett avslutat ärende behåller sina.',
      close:
        'Debitura tog inte emot den här anledningen: den stämmer inte med det som har betalats, eller så är ärendet redan avslutat.',
      correct: 'Betalningen förblir som den är: dess utbetalning har fakturerats, så den är låst.',
      remove: 'Betalningen står kvar: dess utbetalning har fakturerats, så den är låst.',
    },
    codes: {
      unauthenticated: 'Du har loggats ut. Logga in igen i programmet.',
      forbidden: 'Du får inte göra detta. Fråga den som administrerar inkassobolagets konto.',
      'not-found': 'Det finns inte här längre. Titta på ärendet igen.',
      'rate-limited': 'För mycket begärdes på en gång. Vänta en minut och skicka igen.',
      invalid: 'Debitura avvisade något som inte har något fält här. Kontrollera det du skrev.',
    },
    other: 'Försök igen om en stund.',
  },

  errors: {
    welcomeMessage: {required: 'Skriv några ord till borgenären.'},
    paymentAmount: {
      required: 'Skriv hur mycket som kom in.',
      'too-small': 'Beloppet måste vara större än noll.',
      other: 'Skriv beloppet med siffror.',
    },
    date: {
      required: 'Skriv dagen då pengarna kom in.',
      'in-future': (limit) => `Det kan inte vara senare än i dag (${limit}).`,
    },
    eventDate: {'in-future': (limit) => `En anteckning kan inte vara senare än i dag (${limit}).`},
    paymentRecipient: {required: 'Välj vem som tog emot pengarna.'},
    commissionPaymentStatus: {required: 'Välj om du har fått din provision.'},
    payoutCreditor: {
      required: 'Skriv vad som går till borgenären.',
      other: 'Skriv beloppet med siffror.',
    },
    payoutCollectionPartner: {
      required: 'Skriv vad som går till dig.',
      other: 'Båda delarna måste tillsammans bli beloppet, skrivet med siffror.',
    },
    grossAmount: {
      required: 'Skriv kapitalbeloppet.',
      'too-small': 'Kapitalbeloppet kan inte vara mindre än noll.',
      other: 'Skriv beloppet med siffror.',
    },
    interestFees: {
      required: 'Skriv 0 om det inte finns någon.',
      other: 'Skriv beloppet med siffror.',
    },
    reminderFees: {
      required: 'Skriv 0 om det inte finns några.',
      other: 'Skriv beloppet med siffror.',
    },
    collectionFees: {
      required: 'Skriv 0 om det inte finns några.',
      other: 'Skriv beloppet med siffror.',
    },
    closeCode: {required: 'Välj varför ärendet avslutas.'},
    comment: {required: 'Skriv kort vad den andra anledningen är.'},
    description: {required: 'Skriv vad som hände.'},
  },
};
export default partnerDesk;

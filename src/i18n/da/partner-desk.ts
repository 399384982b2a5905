import type {Messages} from '../messages.js';

const partnerDesk: Messages['partnerDesk'] = {
  label: 'Partnerens arbejdsområde',
  wrongDesk:
    'Dette er inkassopartnerens arbejdsområde. Din konto hører til et andet; spørg den, der administrerer den.',
  optional: 'valgfrit',

  inbox: {
    heading: 'Sager',
    toAccept: 'Til accept',
    atWork: 'I arbejde',
    over: 'Lukkede',
    noneToAccept: 'Ingen sag venter på dig. En ny dukker selv op her.',
    noneAtWork: 'Du arbejder ikke på nogen sag lige nu.',
    noneOver: 'Ingen sag er lukket endnu.',
    back: 'Alle sager',
  },

  states: {
    PendingContractSigning: {
      name: 'Kreditor underskriver',
      sentence: () => 'Kreditor skal først underskrive en kontrakt.',
      next: 'Når alt er underskrevet, kontrollerer Debitura sagen.',
    },
    PendingVerification: {
      name: 'Til accept',
      sentence: () => 'Den venter på, at du accepterer den.',
      next: 'Du accepterer den med en besked til kreditor og begynder inddrivelsen.',
    },
    NeedsAdditionalDetails: {
      name: 'Kreditor er spurgt',
      sentence: () => 'Kreditor er blevet bedt om noget, der mangler.',
      next: 'Med svaret kontrolleres sagen igen.',
    },
    Leads: {
      name: 'Tilbud ønskes',
      sentence: () => 'Der bliver bedt om tilbud.',
      next: 'Kreditor vælger et af tilbuddene.',
    },
    LeadsQuoteGiven: {
      name: 'Tilbud givet',
      sentence: () => 'Et tilbud afventer kreditors valg.',
      next: 'Den, hvis tilbud bliver valgt, begynder inddrivelsen.',
    },
    Active: {
      name: 'I inkasso',
      sentence: (_name, day) =>
        day === null
          ? 'Du inddriver kravet.'
          : `Du har været i gang med inddrivelsen siden ${day}.`,
      next: 'Registrér det, der kommer ind, og fortæl kreditor, hvordan det går.',
    },
    Paused: {
      name: 'På pause',
      sentence: () => 'Arbejdet på den er sat på pause.',
      next: 'Du genoptager arbejdet i Debituras partnerportal eller lukker sagen.',
    },
  },
  outcomes: {
    PartiallyPaid: 'Skyldneren har betalt en del; resten forfølges ikke længere.',
    DisputedLegalActionDeclinedByClient:
      'Skyldneren bestrider kravet, og kreditor har valgt ikke at gå rettens vej.',
    WithdrawnByClient: 'Kreditor har trukket sagen tilbage.',
    SettlementRejectedByClient: 'Skyldneren tilbød et forlig, og kreditor accepterede det ikke.',
    UnresponsiveClient: 'Kreditor svarede ikke.',
  },
  outcomeNames: {UnresponsiveClient: 'Intet svar fra kreditor'},
  creditorActs: 'Kreditor tager det næste skridt.',

  money: {fee: (percent) => `Dit salær er ${percent} af det, der bliver inddrevet.`},
  exclusive: {
    active: (_name, day) => `Kun du inddriver indtil ${day}`,
    expired: (_name, day) => `Den tid, hvor kun du inddriver, sluttede ${day}.`,
    ended: () => 'Den tid, hvor kun du inddriver, er forbi.',
    terminated: () => 'Den tid, hvor kun du inddriver, blev afsluttet før tid.',
  },
  files: {
    limits: (types, size) => `${types}. Op til ${size} pr. fil. Kreditor ser dem med det samme.`,
  },

  facts: {
    heading: 'Kravet',
    creditor: 'Kreditor',
    debtor: 'Skyldner',
    contact: 'Kontakt',
    registration: 'Registreringsnummer',
    invoice: 'Faktura',
    dates: (date, due) => `${date}, forfaldt ${due}`,
    about: 'Beskrivelse',
    comments: 'Kreditor skriver',
    claimType: 'Kravets art',
    dispute: 'Tvist',
    handler: 'Behandles af',
    missing: 'Kreditor mangler stadig at give',
  },

  tasks: {
    label: 'Det kan du gøre',
    start: 'Acceptér sagen',
    payment: 'Registrér en betaling',
    note: 'Skriv en note',
    fees: 'Ret gebyrer eller hovedstol',
    close: 'Luk sagen',
    correct: 'Ret',
    remove: 'Slet',
    named: (action, amount, day) => `${action}: ${amount} fra ${day}`,
  },
  headings: {
    start: 'Acceptér sagen',
    payment: 'Registrér en betaling',
    note: 'Skriv en note',
    fees: 'Ret gebyrer eller hovedstol',
    close: 'Luk sagen',
    correct: 'Ret betalingen',
    remove: 'Slet betalingen',
  },
  submit: {
    start: 'Acceptér, og gå i gang',
    payment: 'Registrér betalingen',
    note: 'Gem noten',
    fees: 'Gem beløbene',
    close: 'Luk sagen',
    correct: 'Gem betalingen',
    remove: 'Slet betalingen',
  },
  cancel: 'Annuller',

  start: {
    welcomeMessage: 'Besked til kreditor',
    welcomeHint: 'Den sendes på e-mail og står i sagens beskeder med dit navn.',
    collectionPartnerReference: 'Jeres egen reference',
    referenceHint: 'Den finder du sagen på senere. Den kan kun angives nu.',
    assignedUserEmail: 'Hvem behandler den',
    nobody: 'Det gør jeg',
    feesHint: 'De erstatter det, der er lagt til indtil nu.',
  },
  payment: {
    date: 'Dagen, den kom ind',
    paymentAmount: 'Beløb',
    paymentRecipient: 'Hvem modtog den',
    recipients: {CollectionPartner: 'Det gjorde vi', Creditor: 'Det gjorde kreditor'},
    chooseRecipient: 'Vælg, hvem der modtog den',
    commissionPaymentStatus: 'Dit salær',
    commission: {Unpaid: 'Ikke betalt endnu', Paid: 'Betalt'},
    chooseCommission: 'Vælg, om det er betalt',
    followUp: 'Mind mig om at fakturere kreditor for det',
    isSplit: 'Fordel den manuelt',
    splitHint: 'Ellers fordeler Debitura den efter dit salær.',
    splitAgain:
      'Debitura oplyser ikke, hvordan den blev fordelt. Uden manuel fordeling fordeles den efter dit salær.',
    payoutCreditor: 'Til kreditor',
    payoutCollectionPartner: 'Til dig',
    closeCase: 'Derefter er der intet tilbage at betale: Luk sagen som betalt',
    frozen:
      'En betaling, hvis udbetaling er faktureret, er låst: Debitura tager da hverken imod en rettelse eller en sletning.',
    removeText: (amount, day) =>
      `Betalingen på ${amount} fra ${day} og dens udbetaling forsvinder for altid. Kreditor ser det med det samme.`,
  },
  test: {
    record: 'Registrér en testbetaling',
    hint: 'Dette er en testsag: ingen penge flyttes, og hele beløbet regnes som kreditors.',
  },
  document: {
    kind: 'Type af de filer, du tilføjer',
    none: 'Ikke angivet',
    kinds: {
      OriginalInvoice: 'Original faktura',
      DebtorDocuments: 'Fra skyldner',
      CreditorDocuments: 'Fra kreditor',
      PartnerDocuments: 'Fra os',
      DemandLetter: 'Rykkerbrev',
      Miscellaneous: 'Andet',
    },
  },
  note: {
    description: 'Note',
    eventDate: 'Dagen, det skete',
    dateHint: 'Lad feltet stå tomt, hvis det var i dag.',
    seen: 'Kreditor læser den også.',
  },
  fees: {
    grossAmount: 'Hovedstol',
    interestFees: 'Renter',
    reminderFees: 'Rykkergebyrer',
    collectionFees: 'Inkassogebyrer',
    hint: 'Det, skyldneren skylder i alt, ikke det, der stadig er ubetalt. Det, der er kommet ind, registreres som betaling.',
  },
  close: {
    closeCode: 'Hvorfor',
    choose: 'Vælg en årsag',
    comment: 'Med dine egne ord',
    codes: {
      Paid: 'Betalt fuldt ud',
      PartiallyPaid: 'Delvis betalt',
      DebtorInsolventBankrupt: 'Skyldner insolvent eller konkurs',
      DebtorUntraceable: 'Skyldner kan ikke findes',
      DisputedLegalActionDeclinedByClient: 'Bestridt, kreditor vil ikke gå rettens vej',
      WithdrawnByClient: 'Trukket tilbage af kreditor',
      PreLegalExhaustedNoPayment: 'Alt uden for retten forsøgt, intet betalt',
      StatuteOfLimitationsExpired: 'Forældet',
      SettlementRejectedByClient: 'Forlig afvist af kreditor',
      UnresponsiveClient: 'Kreditor svarer ikke',
      UneconomicalToPursue: 'Kan ikke betale sig at forfølge',
      Other: 'En anden årsag',
    },
    unfitting: {
      noPayment:
        'Betalt fuldt ud og delvis betalt tilbydes ikke: Der er ikke registreret nogen betaling. Registrér den først.',
      stillOpen: (open) => `Betalt fuldt ud tilbydes ikke: ${open} er stadig ubetalt.`,
      nothingOpen: 'Delvis betalt tilbydes ikke: Intet er ubetalt længere.',
    },
    final: 'Kreditor får besked. En lukket sag kan ikke åbnes igen herfra.',
  },

  question: {
    reopen: {
      heading: 'Sagen ville blive åbnet igen',
      text: 'Den er lukket som betalt. Efter dette er der noget tilbage at betale, så den går tilbage i arbejde, og kreditor får besked.',
      agree: 'Ja, åbn den igen',
    },
    price: {
      heading: 'Dit salær ville ændre sig',
      text: (before, after) =>
        `Med denne hovedstol er det ${after} i stedet for ${before}. Intet er gemt endnu.`,
      agree: (after) => `Gem med ${after}`,
    },
    keep: {
      heading: 'Dit salær forbliver det samme',
      text: (before, after) =>
        `Det er aftalt til ${before} og forbliver sådan, selv om ${after} ville være det sædvanlige for denne hovedstol. Intet er gemt endnu.`,
      agree: (before) => `Gem, og behold ${before}`,
    },
    unknownRate: 'en anden sats',
    registerInstead:
      'Sagen har betalinger. Er hovedstolen lavere, fordi noget er betalt, så registrér i stedet en betaling.',
    decline: 'Nej, lad det være',
  },

  phases: {
    sending: 'Sender…',
    checking: 'Der kom intet svar. Vi undersøger, hvad der blev af det.',
    unknown: 'Der kom intet svar, så det kan være gjort.',
    unknownNote:
      'Der kom intet svar, så noten kan være der. Se i historikken, før du skriver den igen.',
    unknownHint: 'Se igen om lidt. Intet gøres to gange af at se efter.',
    lookAgain: 'Se igen',
    leave: 'Luk denne formular',
    wasLost: 'Der kom intet svar, og sagen viser, at intet blev gjort. Send det en gang til.',
  },

  done: {
    start: 'Accepteret. Kreditor har fået din besked.',
    startReference: (reference) => `Accepteret som ${reference}. Kreditor har fået din besked.`,
    payment: 'Betalingen er registreret.',
    paymentLeft: (left) => `Betalingen er registreret. ${left} er stadig ubetalt.`,
    paymentSplit: (creditor, partner) => `Heraf er ${creditor} til kreditor, ${partner} til dig.`,
    paymentClosed: 'Betalingen er registreret, og sagen er lukket som betalt.',
    note: 'Noten er skrevet. Kreditor kan læse den.',
    fees: 'Beløbene er gemt.',
    close: 'Sagen er lukket.',
    correct: 'Betalingen er rettet.',
    remove: 'Betalingen er slettet.',
    reopened: 'Sagen er åben igen.',
  },

  refused: {
    heading: 'Det blev ikke gjort',
    rules: {
      start:
        'Debitura tog ikke imod det: Sagen er måske allerede taget, eller den kræver sine egne vilkår (en tvist, en anden slags krav). Dem aftaler man i Debituras partnerportal.',
      payment: 'Debitura tog ikke imod betalingen. Kontrollér dag, beløb og fordeling.',
      note: 'Debitura tog ikke imod noten.',
      fees: 'Debitura tog ikke imod beløbene. En lukket sag beholder sine.',
      close:
        'Debitura tog ikke imod denne årsag: Den passer ikke til det, der er betalt, eller sagen er allerede lukket.',
      correct: 'Betalingen forbliver, som den er: Dens udbetaling er faktureret, så den er låst.',
      remove: 'Betalingen bliver stående: Dens udbetaling er faktureret, så den er låst.',
    },
    codes: {
      unauthenticated: 'Du er blevet logget ud. Log ind igen i dette program.',
      forbidden: 'Det må du ikke. Spørg den, der administrerer jeres inkassofirmas konto.',
      'not-found': 'Det er her ikke længere. Se på sagen igen.',
      'rate-limited': 'Der blev spurgt om for meget på én gang. Vent et minut, og send det igen.',
      invalid: 'Debitura afviste noget, der ikke har et felt her. Kontrollér det, du har skrevet.',
    },
    other: 'Prøv igen om lidt.',
  },

  errors: {
    welcomeMessage: {required: 'Skriv et par ord til kreditor.'},
    paymentAmount: {
      required: 'Skriv, hvor meget der kom ind.',
      'too-small': 'Beløbet skal være større end nul.',
      other: 'Skriv beløbet med tal.',
    },
    date: {
      required: 'Skriv den dag, pengene kom ind.',
      'in-future': (limit) => `Det kan ikke ligge efter i dag (${limit}).`,
    },
    eventDate: {'in-future': (limit) => `En note kan ikke ligge efter i dag (${limit}).`},
    paymentRecipient: {required: 'Vælg, hvem der modtog pengene.'},
    commissionPaymentStatus: {required: 'Vælg, om du har fået dit salær.'},
    payoutCreditor: {required: 'Skriv, hvad der er til kreditor.', other: 'Skriv beløbet med tal.'},
    payoutCollectionPartner: {
      required: 'Skriv, hvad der er til dig.',
      other: 'De to dele skal tilsammen give beløbet, skrevet med tal.',
    },
    grossAmount: {
      required: 'Skriv hovedstolen.',
      'too-small': 'Hovedstolen kan ikke være mindre end nul.',
      other: 'Skriv beløbet med tal.',
    },
    interestFees: {required: 'Skriv 0, hvis der ingen er.', other: 'Skriv beløbet med tal.'},
    reminderFees: {required: 'Skriv 0, hvis der ingen er.', other: 'Skriv beløbet med tal.'},
    collectionFees: {required: 'Skriv 0, hvis der ingen er.', other: 'Skriv beløbet med tal.'},
    closeCode: {required: 'Vælg, hvorfor sagen slutter.'},
    comment: {required: 'Skriv kort, hvad den anden årsag er.'},
    description: {required: 'Skriv, hvad der skete.'},
  },
};
export default partnerDesk;

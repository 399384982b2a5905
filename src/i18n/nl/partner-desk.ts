import type {Messages} from '../messages.js';

const figures = 'Schrijf het bedrag in cijfers.';
const zero = {required: 'Vul 0 in als er geen zijn.', other: figures};

const partnerDesk: Messages['partnerDesk'] = {
  label: 'Werkplek van de incassopartner',
  wrongDesk:
    'Dit is de werkplek van een incassopartner. Uw account werkt op een andere plek; vraag het wie het beheert.',
  optional: 'optioneel',

  inbox: {
    heading: 'Zaken',
    toAccept: 'Aan te nemen',
    atWork: 'In behandeling',
    over: 'Gesloten',
    noneToAccept: 'Er wacht geen zaak op u. Een nieuwe verschijnt hier vanzelf.',
    noneAtWork: 'U behandelt op dit moment geen zaak.',
    noneOver: 'Er is nog geen zaak gesloten.',
    back: 'Alle zaken',
  },

  states: {
    PendingContractSigning: {
      name: 'Schuldeiser ondertekent',
      sentence: () => 'De schuldeiser moet eerst een contract ondertekenen.',
      next: 'Zodra alles ondertekend is, controleert Debitura de zaak.',
    },
    PendingVerification: {
      name: 'Aan te nemen',
      sentence: () => 'De zaak wacht tot u haar aanneemt.',
      next: 'U neemt haar aan met een bericht aan de schuldeiser en begint met de incasso.',
    },
    NeedsAdditionalDetails: {
      name: 'Schuldeiser gevraagd',
      sentence: () => 'De schuldeiser is gevraagd om iets wat ontbreekt.',
      next: 'Met het antwoord wordt de zaak opnieuw gecontroleerd.',
    },
    Leads: {
      name: 'Offertes gevraagd',
      sentence: () => 'Er worden offertes gevraagd.',
      next: 'De schuldeiser kiest een van de offertes.',
    },
    LeadsQuoteGiven: {
      name: 'Offerte gedaan',
      sentence: () => 'Een offerte wacht op de keuze van de schuldeiser.',
      next: 'De partner wiens offerte gekozen wordt, begint met de incasso.',
    },
    Active: {
      name: 'In incasso',
      sentence: (_name, day) => (day === null ? 'U int.' : `U int sinds ${day}.`),
      next: 'Leg vast wat er binnenkomt, en laat de schuldeiser weten hoe het gaat.',
    },
    Paused: {
      name: 'Gepauzeerd',
      sentence: () => 'Het werk eraan is gepauzeerd.',
      next: 'U hervat het in het partnerportaal van Debitura, of u sluit de zaak.',
    },
  },
  outcomes: {
    PartiallyPaid: 'De debiteur heeft een deel betaald; de rest wordt niet verder geïnd.',
    DisputedLegalActionDeclinedByClient:
      'De debiteur betwist de vordering, en de schuldeiser koos ervoor niet naar de rechter te gaan.',
    WithdrawnByClient: 'De schuldeiser heeft de zaak ingetrokken.',
    SettlementRejectedByClient:
      'De debiteur bood een schikking aan, en de schuldeiser heeft die niet aanvaard.',
    UnresponsiveClient: 'De schuldeiser heeft niet geantwoord.',
  },
  outcomeNames: {UnresponsiveClient: 'Geen antwoord van de schuldeiser'},
  creditorActs: 'De schuldeiser is nu aan zet.',

  money: {fee: (percent) => `Uw commissie is ${percent} van wat wordt geïnd.`},
  exclusive: {
    active: (_name, day) => `Alleen u int, tot en met ${day}`,
    expired: (_name, day) => `De tijd waarin alleen u int, eindigde op ${day}.`,
    ended: () => 'De tijd waarin alleen u int, is voorbij.',
    terminated: () => 'De tijd waarin alleen u int, is eerder beëindigd.',
  },
  files: {
    limits: (types, size) => `${types}. Tot ${size} per stuk. De schuldeiser ziet ze meteen.`,
  },

  facts: {
    heading: 'De vordering',
    creditor: 'Schuldeiser',
    debtor: 'Debiteur',
    contact: 'Contactgegevens',
    registration: 'Registratienummer',
    invoice: 'Factuur',
    dates: (date, due) => `${date}, vervallen op ${due}`,
    about: 'Waar het om gaat',
    comments: 'De schuldeiser zegt',
    claimType: 'Soort vordering',
    dispute: 'Betwisting',
    handler: 'Behandeld door',
    missing: 'Dit moet de schuldeiser nog geven',
  },

  tasks: {
    label: 'Wat u kunt doen',
    start: 'De zaak aannemen',
    payment: 'Een betaling vastleggen',
    note: 'Een notitie schrijven',
    fees: 'Kosten of hoofdsom wijzigen',
    close: 'De zaak sluiten',
    correct: 'Verbeteren',
    remove: 'Verwijderen',
    named: (action, amount, day) => `${action}: ${amount} van ${day}`,
  },
  headings: {
    start: 'De zaak aannemen',
    payment: 'Een betaling vastleggen',
    note: 'Een notitie schrijven',
    fees: 'Kosten of hoofdsom wijzigen',
    close: 'De zaak sluiten',
    correct: 'De betaling verbeteren',
    remove: 'De betaling verwijderen',
  },
  submit: {
    start: 'Aannemen en beginnen',
    payment: 'De betaling vastleggen',
    note: 'De notitie schrijven',
    fees: 'De bedragen opslaan',
    close: 'De zaak sluiten',
    correct: 'De betaling opslaan',
    remove: 'De betaling verwijderen',
  },
  cancel: 'Annuleren',

  start: {
    welcomeMessage: 'Bericht aan de schuldeiser',
    welcomeHint: 'Het gaat per e-mail uit en staat met uw naam bij de berichten van de zaak.',
    collectionPartnerReference: 'Uw eigen kenmerk',
    referenceHint: 'Daarmee vindt u de zaak later terug. U kunt het alleen nu opgeven.',
    assignedUserEmail: 'Wie behandelt de zaak',
    nobody: 'Ikzelf',
    feesHint: 'Ze vervangen wat er tot nu toe is bijgekomen.',
  },
  payment: {
    date: 'Dag van ontvangst',
    paymentAmount: 'Bedrag',
    paymentRecipient: 'Wie heeft de betaling ontvangen',
    recipients: {CollectionPartner: 'Wij', Creditor: 'De schuldeiser'},
    chooseRecipient: 'Kies wie de betaling heeft ontvangen',
    commissionPaymentStatus: 'Uw commissie',
    commission: {Unpaid: 'Nog niet betaald', Paid: 'Betaald'},
    chooseCommission: 'Kies of ze betaald is',
    followUp: 'Herinner mij eraan haar aan de schuldeiser te factureren',
    isSplit: 'Met de hand verdelen',
    splitHint: 'Anders verdeelt Debitura de betaling volgens uw commissie.',
    splitAgain:
      'Debitura zegt niet hoe de betaling verdeeld was. Zonder verdeling met de hand wordt ze volgens uw commissie verdeeld.',
    payoutCreditor: 'Aan de schuldeiser',
    payoutCollectionPartner: 'Aan u',
    closeCase: 'Daarna staat er niets meer open: de zaak als betaald sluiten',
    frozen:
      'Een betaling waarvan de uitbetaling is gefactureerd, staat vast: Debitura neemt dan geen verbetering en geen verwijdering meer aan.',
    removeText: (amount, day) =>
      `De betaling van ${amount} van ${day} en de uitbetaling ervan vervallen voorgoed. De schuldeiser ziet het meteen.`,
  },
  test: {
    record: 'Testbetaling vastleggen',
    hint: 'Dit is een testdossier: er wordt geen geld verplaatst en alles telt voor de schuldeiser.',
  },
  document: {
    kind: 'Soort bestanden die u toevoegt',
    none: 'Niet vermeld',
    kinds: {
      OriginalInvoice: 'Originele factuur',
      DebtorDocuments: 'Van de debiteur',
      CreditorDocuments: 'Van de schuldeiser',
      PartnerDocuments: 'Van ons',
      DemandLetter: 'Aanmaning',
      Miscellaneous: 'Iets anders',
    },
  },
  note: {
    description: 'Notitie',
    eventDate: 'Dag waarop het gebeurde',
    dateHint: 'Laat dit leeg voor vandaag.',
    seen: 'De schuldeiser leest haar ook.',
  },
  fees: {
    grossAmount: 'Hoofdsom',
    interestFees: 'Rente',
    reminderFees: 'Aanmaningskosten',
    collectionFees: 'Incassokosten',
    hint: 'Wat de debiteur in totaal schuldig is, niet wat nog openstaat. Wat er binnenkwam, wordt als betaling vastgelegd.',
  },
  close: {
    closeCode: 'Waarom',
    choose: 'Kies een reden',
    comment: 'In uw woorden',
    codes: {
      Paid: 'Volledig betaald',
      PartiallyPaid: 'Deels betaald',
      DebtorInsolventBankrupt: 'Debiteur insolvent of failliet',
      DebtorUntraceable: 'Debiteur onvindbaar',
      DisputedLegalActionDeclinedByClient: 'Betwist, schuldeiser wil niet naar de rechter',
      WithdrawnByClient: 'Ingetrokken door de schuldeiser',
      PreLegalExhaustedNoPayment: 'Buiten de rechter om alles geprobeerd, niets betaald',
      StatuteOfLimitationsExpired: 'Verjaard',
      SettlementRejectedByClient: 'Schikking geweigerd door de schuldeiser',
      UnresponsiveClient: 'Schuldeiser antwoordt niet',
      UneconomicalToPursue: 'Loont niet',
      Other: 'Een andere reden',
    },
    unfitting: {
      noPayment:
        'Volledig betaald en deels betaald kunt u niet kiezen: er is geen betaling vastgelegd. Leg die eerst vast.',
      stillOpen: (open) => `Volledig betaald kunt u niet kiezen: ${open} staat nog open.`,
      nothingOpen: 'Deels betaald kunt u niet kiezen: er staat niets meer open.',
    },
    final:
      'De schuldeiser krijgt bericht. Een gesloten zaak kan van hieruit niet opnieuw worden geopend.',
  },

  question: {
    reopen: {
      heading: 'De zaak zou weer open zijn',
      text: 'Ze is als betaald gesloten. Hierna blijft er iets te betalen; ze gaat dus terug in behandeling, en de schuldeiser krijgt bericht.',
      agree: 'Ja, opnieuw openen',
    },
    price: {
      heading: 'Uw commissie zou veranderen',
      text: (before, after) =>
        `Met deze hoofdsom is ze ${after} in plaats van ${before}. Er is nog niets opgeslagen.`,
      agree: (after) => `Opslaan met ${after}`,
    },
    keep: {
      heading: 'Uw commissie blijft',
      text: (before, after) =>
        `Afgesproken was ${before}, en dat blijft zo, hoewel ${after} bij deze hoofdsom gebruikelijk zou zijn. Er is nog niets opgeslagen.`,
      agree: (before) => `Opslaan en ${before} houden`,
    },
    unknownRate: 'een ander percentage',
    registerInstead:
      'Bij deze zaak zijn betalingen vastgelegd. Is de hoofdsom lager omdat er iets betaald is, leg dan in plaats daarvan een betaling vast.',
    decline: 'Nee, zo laten',
  },

  phases: {
    sending: 'Wordt verstuurd…',
    checking: 'Er kwam geen antwoord. We gaan na wat ervan geworden is.',
    unknown: 'Er kwam geen antwoord, dus misschien is het gebeurd.',
    unknownNote:
      'Er kwam geen antwoord, dus misschien staat de notitie er al. Kijk in het verloop voordat u haar opnieuw schrijft.',
    unknownHint: 'Kijk zo dadelijk nog een keer. Door te kijken gebeurt er niets dubbel.',
    lookAgain: 'Opnieuw kijken',
    leave: 'Dit formulier sluiten',
    wasLost:
      'Er kwam geen antwoord, en de zaak laat zien dat er niets is gebeurd. Verstuur het opnieuw.',
  },

  done: {
    start: 'Aangenomen. De schuldeiser heeft uw bericht.',
    startReference: (reference) =>
      `Aangenomen onder ${reference}. De schuldeiser heeft uw bericht.`,
    payment: 'De betaling is vastgelegd.',
    paymentLeft: (left) => `De betaling is vastgelegd. ${left} staat nog open.`,
    paymentSplit: (creditor, partner) =>
      `Daarvan is ${creditor} voor de schuldeiser en ${partner} voor u.`,
    paymentClosed: 'De betaling is vastgelegd en de zaak is als betaald gesloten.',
    note: 'De notitie is geschreven. De schuldeiser kan haar lezen.',
    fees: 'De bedragen zijn opgeslagen.',
    close: 'De zaak is gesloten.',
    correct: 'De betaling is verbeterd.',
    remove: 'De betaling is verwijderd.',
    reopened: 'De zaak is weer open.',
  },

  refused: {
    heading: 'Dit is niet uitgevoerd',
    rules: {
      start:
        'Debitura heeft het niet aangenomen: misschien is de zaak al vergeven, of vraagt ze eigen voorwaarden (een betwisting, een andere soort vordering). Die worden in het partnerportaal van Debitura afgesproken.',
      payment:
        'Debitura heeft de betaling niet aangenomen. Controleer de dag, het bedrag en de verdeling.',
      note: 'Debitura heeft de notitie niet aangenomen.',
      fees: 'Debitura heeft de bedragen niet aangenomen. Een gesloten zaak houdt de hare.',
      close:
        'Debitura heeft deze reden niet aangenomen: ze past niet bij wat er betaald is, of de zaak is al gesloten.',
      correct: 'De betaling blijft zoals ze is: de uitbetaling is gefactureerd en staat dus vast.',
      remove: 'De betaling blijft: de uitbetaling is gefactureerd en staat dus vast.',
    },
    codes: {
      unauthenticated: 'U bent uitgelogd. Log opnieuw in bij dit product.',
      forbidden: 'U mag dit niet doen. Vraag het wie het account van uw incassobureau beheert.',
      'not-found': 'Het is hier niet meer. Bekijk de zaak opnieuw.',
      'rate-limited': 'Er is te veel tegelijk gevraagd. Wacht een minuut en verstuur het opnieuw.',
      invalid:
        'Debitura heeft iets geweigerd waarvoor hier geen veld is. Controleer wat u hebt geschreven.',
    },
    other: 'Probeer het zo dadelijk opnieuw.',
  },

  errors: {
    welcomeMessage: {required: 'Schrijf de schuldeiser een paar woorden.'},
    paymentAmount: {
      required: 'Vul in hoeveel er is binnengekomen.',
      'too-small': 'Het bedrag moet hoger zijn dan nul.',
      other: figures,
    },
    date: {
      required: 'Vul de dag in waarop het geld is binnengekomen.',
      'in-future': (limit) => `Dit kan niet na vandaag liggen, ${limit}.`,
    },
    eventDate: {'in-future': (limit) => `Een notitie kan niet na vandaag liggen, ${limit}.`},
    paymentRecipient: {required: 'Kies wie het geld heeft ontvangen.'},
    commissionPaymentStatus: {required: 'Kies of u uw commissie hebt ontvangen.'},
    payoutCreditor: {required: 'Vul in wat voor de schuldeiser is.', other: figures},
    payoutCollectionPartner: {
      required: 'Vul in wat voor u is.',
      other: 'Beide delen moeten samen het bedrag vormen, in cijfers geschreven.',
    },
    grossAmount: {
      required: 'Vul de hoofdsom in.',
      'too-small': 'De hoofdsom kan niet lager zijn dan nul.',
      other: figures,
    },
    interestFees: zero,
    reminderFees: zero,
    collectionFees: zero,
    closeCode: {required: 'Kies waarom de zaak eindigt.'},
    comment: {required: 'Zeg in een paar woorden wat de andere reden is.'},
    description: {required: 'Schrijf wat er gebeurd is.'},
  },
};
export default partnerDesk;

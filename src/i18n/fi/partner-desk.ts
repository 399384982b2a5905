import type {Messages} from '../messages.js';

const partnerDesk: Messages['partnerDesk'] = {
  label: 'Kumppanin työpöytä',
  wrongDesk:
    'Tämä on perintäkumppanin työpöytä. Tilisi kuuluu toiselle; kysy siltä, joka hallinnoi sitä.',
  optional: 'vapaaehtoinen',

  inbox: {
    heading: 'Tapaukset',
    toAccept: 'Hyväksyttävät',
    atWork: 'Työn alla',
    over: 'Päättyneet',
    noneToAccept: 'Yksikään tapaus ei odota sinua. Uusi ilmestyy tähän itsestään.',
    noneAtWork: 'Sinulla ei ole juuri nyt yhtään tapausta työn alla.',
    noneOver: 'Yksikään tapaus ei ole vielä päättynyt.',
    back: 'Kaikki tapaukset',
  },

  states: {
    PendingContractSigning: {
      name: 'Velkoja allekirjoittaa',
      sentence: () => 'Velkojan on ensin allekirjoitettava sopimus.',
      next: 'Kun kaikki on allekirjoitettu, Debitura tarkistaa tapauksen.',
    },
    PendingVerification: {
      name: 'Hyväksyttävä',
      sentence: () => 'Se odottaa hyväksyntääsi.',
      next: 'Hyväksyt sen, lähetät velkojalle viestin ja aloitat perinnän.',
    },
    NeedsAdditionalDetails: {
      name: 'Velkojalta kysytty',
      sentence: () => 'Velkojalta on pyydetty puuttuvaa tietoa.',
      next: 'Vastauksen tultua tapaus tarkistetaan uudelleen.',
    },
    Leads: {
      name: 'Pyydetään tarjouksia',
      sentence: () => 'Tarjouksia pyydetään.',
      next: 'Velkoja valitsee tarjouksista yhden.',
    },
    LeadsQuoteGiven: {
      name: 'Tarjous annettu',
      sentence: () => 'Tarjous odottaa velkojan valintaa.',
      next: 'Se, jonka tarjous valitaan, aloittaa perinnän.',
    },
    Active: {
      name: 'Perinnässä',
      sentence: (_name, day) =>
        day === null ? 'Perit saatavaa.' : `Perit saatavaa; perintä alkoi ${day}.`,
      next: 'Kirjaa tulleet maksut ja kerro velkojalle, miten perintä etenee.',
    },
    Paused: {
      name: 'Keskeytetty',
      sentence: () => 'Tapauksen hoitaminen on keskeytetty.',
      next: 'Jatkat sitä Debituran kumppaniportaalissa tai päätät sen.',
    },
  },
  outcomes: {
    PartiallyPaid: 'Velallinen on maksanut osan; loppua ei enää peritä.',
    DisputedLegalActionDeclinedByClient:
      'Velallinen kiistää saatavan, eikä velkoja halunnut viedä asiaa oikeuteen.',
    WithdrawnByClient: 'Velkoja perui tapauksen.',
    SettlementRejectedByClient: 'Velallinen tarjosi sovintoa, eikä velkoja hyväksynyt sitä.',
    UnresponsiveClient: 'Velkoja ei vastannut.',
  },
  outcomeNames: {UnresponsiveClient: 'Velkoja ei vastannut'},
  creditorActs: 'Seuraavaksi toimii velkoja.',

  money: {fee: (percent) => `Palkkiosi on ${percent} perityksi saadusta summasta.`},
  exclusive: {
    active: (_name, day) => `Vain sinä perit; yksinoikeus päättyy ${day}`,
    expired: (_name, day) => `Aika, jona vain sinä perit, päättyi ${day}.`,
    ended: () => 'Aika, jona vain sinä perit, on ohi.',
    terminated: () => 'Aika, jona vain sinä perit, päätettiin ennenaikaisesti.',
  },
  files: {
    limits: (types, size) => `${types}. Enintään ${size}/tiedosto. Velkoja näkee ne heti.`,
  },

  facts: {
    heading: 'Saatava',
    creditor: 'Velkoja',
    debtor: 'Velallinen',
    contact: 'Yhteystiedot',
    registration: 'Rekisterinumero',
    invoice: 'Lasku',
    dates: (date, due) => `${date}, eräpäivä ${due}`,
    about: 'Kuvaus',
    comments: 'Velkoja kertoo',
    claimType: 'Saatavan laji',
    dispute: 'Riita',
    handler: 'Käsittelijä',
    missing: 'Velkojan on vielä annettava',
  },

  tasks: {
    label: 'Mitä voit tehdä',
    start: 'Hyväksy tapaus',
    payment: 'Kirjaa maksu',
    note: 'Kirjoita muistiinpano',
    fees: 'Muuta maksuja tai pääomaa',
    close: 'Päätä tapaus',
    correct: 'Korjaa',
    remove: 'Poista',
    named: (action, amount, day) => `${action}: ${amount}, ${day}`,
  },
  headings: {
    start: 'Hyväksy tapaus',
    payment: 'Kirjaa maksu',
    note: 'Kirjoita muistiinpano',
    fees: 'Muuta maksuja tai pääomaa',
    close: 'Päätä tapaus',
    correct: 'Korjaa maksu',
    remove: 'Poista maksu',
  },
  submit: {
    start: 'Hyväksy ja aloita',
    payment: 'Kirjaa maksu',
    note: 'Tallenna muistiinpano',
    fees: 'Tallenna summat',
    close: 'Päätä tapaus',
    correct: 'Tallenna maksu',
    remove: 'Poista maksu',
  },
  cancel: 'Peruuta',

  start: {
    welcomeMessage: 'Viesti velkojalle',
    welcomeHint: 'Se lähtee sähköpostilla ja näkyy tapauksen viesteissä nimelläsi.',
    collectionPartnerReference: 'Oma viitteenne',
    referenceHint: 'Sillä löydät tapauksen myöhemmin. Sen voi antaa vain nyt.',
    assignedUserEmail: 'Kuka käsittelee',
    nobody: 'Minä itse',
    feesHint: 'Ne korvaavat tähän asti lisätyt.',
  },
  payment: {
    date: 'Päivä, jona se tuli',
    paymentAmount: 'Summa',
    paymentRecipient: 'Kuka sai sen',
    recipients: {CollectionPartner: 'Me', Creditor: 'Velkoja'},
    chooseRecipient: 'Valitse, kuka sai sen',
    commissionPaymentStatus: 'Palkkiosi',
    commission: {Unpaid: 'Ei vielä maksettu', Paid: 'Maksettu'},
    chooseCommission: 'Valitse, onko se maksettu',
    followUp: 'Muistuta minua laskuttamaan se velkojalta',
    isSplit: 'Jaa se käsin',
    splitHint: 'Muuten Debitura jakaa sen palkkiosi mukaan.',
    splitAgain:
      'Debitura ei kerro, miten se jaettiin. Ilman käsin tehtyä jakoa se jaetaan palkkiosi mukaan.',
    payoutCreditor: 'Velkojalle',
    payoutCollectionPartner: 'Sinulle',
    closeCase: 'Sitten maksettavaa ei enää ole: päätä tapaus maksettuna',
    frozen:
      'Maksu, jonka tilitys on laskutettu, on lukittu: silloin Debitura ei ota vastaan korjausta eikä poistoa.',
    removeText: (amount, day) =>
      `Maksu ${amount} (${day}) ja sen tilitys poistuvat lopullisesti. Velkoja näkee sen heti.`,
  },
  test: {
    record: 'Kirjaa testimaksu',
    hint: 'Tämä on testitapaus: rahaa ei liiku, ja koko summa luetaan velkojalle.',
  },
  document: {
    kind: 'Lisättävien tiedostojen laji',
    none: 'Ei ilmoitettu',
    kinds: {
      OriginalInvoice: 'Alkuperäinen lasku',
      DebtorDocuments: 'Velalliselta',
      CreditorDocuments: 'Velkojalta',
      PartnerDocuments: 'Meiltä',
      DemandLetter: 'Maksuvaatimus',
      Miscellaneous: 'Muu',
    },
  },
  note: {
    description: 'Muistiinpano',
    eventDate: 'Päivä, jona se tapahtui',
    dateHint: 'Jätä tyhjäksi, jos se oli tänään.',
    seen: 'Myös velkoja lukee sen.',
  },
  fees: {
    grossAmount: 'Pääoma',
    interestFees: 'Korot',
    reminderFees: 'Muistutusmaksut',
    collectionFees: 'Perintäkulut',
    hint: 'Mitä velallinen on kaikkiaan velkaa, ei se, mikä on vielä avoinna. Tulleet rahat kirjataan maksuna.',
  },
  close: {
    closeCode: 'Miksi',
    choose: 'Valitse syy',
    comment: 'Omin sanoin',
    codes: {
      Paid: 'Maksettu kokonaan',
      PartiallyPaid: 'Maksettu osin',
      DebtorInsolventBankrupt: 'Velallinen maksukyvytön tai konkurssissa',
      DebtorUntraceable: 'Velallista ei löydy',
      DisputedLegalActionDeclinedByClient: 'Riitautettu, velkoja ei vie oikeuteen',
      WithdrawnByClient: 'Velkoja perui',
      PreLegalExhaustedNoPayment: 'Kaikki paitsi oikeus kokeiltu, mitään ei maksettu',
      StatuteOfLimitationsExpired: 'Vanhentunut',
      SettlementRejectedByClient: 'Velkoja hylkäsi sovinnon',
      UnresponsiveClient: 'Velkoja ei vastaa',
      UneconomicalToPursue: 'Ei kannata periä',
      Other: 'Muu syy',
    },
    unfitting: {
      noPayment:
        'Kokonaan tai osin maksettua ei voi valita: yhtään maksua ei ole kirjattu. Kirjaa se ensin.',
      stillOpen: (open) => `Kokonaan maksettua ei voi valita: vielä avoinna on ${open}.`,
      nothingOpen: 'Osin maksettua ei voi valita: mitään ei ole enää avoinna.',
    },
    final: 'Velkojalle ilmoitetaan. Päätettyä tapausta ei voi avata uudelleen täältä.',
  },

  question: {
    reopen: {
      heading: 'Tapaus avautuisi uudelleen',
      text: 'Se on päätetty maksettuna. Tämän jälkeen jää maksettavaa, joten se palaa työn alle ja velkojalle ilmoitetaan.',
      agree: 'Kyllä, avaa se uudelleen',
    },
    price: {
      heading: 'Palkkiosi muuttuisi',
      text: (before, after) =>
        `Tällä pääomalla palkkio on ${after}, ennen ${before}. Mitään ei ole vielä tallennettu.`,
      agree: (after) => `Tallenna, palkkio ${after}`,
    },
    keep: {
      heading: 'Palkkiosi pysyy samana',
      text: (before, after) =>
        `Sovittu palkkio on ${before}, ja se pysyy, vaikka tälle pääomalle tavallinen olisi ${after}. Mitään ei ole vielä tallennettu.`,
      agree: (before) => `Tallenna ja pidä ${before}`,
    },
    unknownRate: 'jokin muu',
    registerInstead:
      'Tapauksessa on maksuja. Jos pääoma on pienempi siksi, että jotain on maksettu, kirjaa sen sijaan maksu.',
    decline: 'Ei, jätä ennalleen',
  },

  phases: {
    sending: 'Lähetetään…',
    checking: 'Vastausta ei tullut. Selvitämme, mitä siitä tuli.',
    unknown: 'Vastausta ei tullut, joten se on voitu tehdä.',
    unknownNote:
      'Vastausta ei tullut, joten muistiinpano voi olla jo siellä. Katso tapahtumista, ennen kuin kirjoitat sen uudelleen.',
    unknownHint: 'Katso hetken kuluttua uudelleen. Katsominen ei tee mitään kahdesti.',
    lookAgain: 'Katso uudelleen',
    leave: 'Sulje tämä lomake',
    wasLost: 'Vastausta ei tullut, ja tapauksesta näkee, ettei mitään tehty. Lähetä se uudelleen.',
  },

  done: {
    start: 'Hyväksytty. Velkoja on saanut viestisi.',
    startReference: (reference) => `Hyväksytty, numero ${reference}. Velkoja on saanut viestisi.`,
    payment: 'Maksu on kirjattu.',
    paymentLeft: (left) => `Maksu on kirjattu. Vielä avoinna on ${left}.`,
    paymentSplit: (creditor, partner) => `Siitä velkojalle ${creditor}, sinulle ${partner}.`,
    paymentClosed: 'Maksu on kirjattu ja tapaus päätetty maksettuna.',
    note: 'Muistiinpano on kirjoitettu. Velkoja voi lukea sen.',
    fees: 'Summat on tallennettu.',
    close: 'Tapaus on päätetty.',
    correct: 'Maksu on korjattu.',
    remove: 'Maksu on poistettu.',
    reopened: 'Tapaus on jälleen avoinna.',
  },

  refused: {
    heading: 'Tätä ei tehty',
    rules: {
      start:
        'Debitura ei hyväksynyt sitä: tapaus voi olla jo otettu, tai se vaatii omat ehdot (riita, muunlainen saatava). Niistä sovitaan Debituran kumppaniportaalissa.',
      payment: 'Debitura ei hyväksynyt maksua. Tarkista päivä, summa ja jako.',
      note: 'Debitura ei hyväksynyt muistiinpanoa.',
      fees: 'Debitura ei hyväksynyt summia. Päätetyn tapauksen summat pysyvät.',
      close:
        'Debitura ei hyväksynyt tätä syytä: se ei vastaa maksettua, tai tapaus on jo päätetty.',
      correct: 'Maksu pysyy ennallaan: sen tilitys on laskutettu, joten se on lukittu.',
      remove: 'Maksu jää: sen tilitys on laskutettu, joten se on lukittu.',
    },
    codes: {
      unauthenticated: 'Sinut on kirjattu ulos. Kirjaudu ohjelmaan uudelleen.',
      forbidden: 'Et saa tehdä tätä. Kysy siltä, joka hallinnoi perintätoimistosi tiliä.',
      'not-found': 'Sitä ei ole enää täällä. Katso tapausta uudelleen.',
      'rate-limited': 'Kerralla pyydettiin liikaa. Odota minuutti ja lähetä se uudelleen.',
      invalid: 'Debitura hylkäsi jotain, jolle ei ole kenttää tässä. Tarkista kirjoittamasi.',
    },
    other: 'Yritä hetken kuluttua uudelleen.',
  },

  errors: {
    welcomeMessage: {required: 'Kirjoita velkojalle muutama sana.'},
    paymentAmount: {
      required: 'Kirjoita, kuinka paljon tuli.',
      'too-small': 'Summan on oltava suurempi kuin nolla.',
      other: 'Kirjoita summa numeroin.',
    },
    date: {
      required: 'Kirjoita päivä, jona raha tuli.',
      'in-future': (limit) => `Tämä ei voi olla tämän päivän (${limit}) jälkeen.`,
    },
    eventDate: {
      'in-future': (limit) => `Muistiinpano ei voi olla tämän päivän (${limit}) jälkeen.`,
    },
    paymentRecipient: {required: 'Valitse, kuka sai rahan.'},
    commissionPaymentStatus: {required: 'Valitse, oletko saanut palkkiosi.'},
    payoutCreditor: {required: 'Kirjoita velkojan osuus.', other: 'Kirjoita summa numeroin.'},
    payoutCollectionPartner: {
      required: 'Kirjoita oma osuutesi.',
      other: 'Osuuksien on yhteensä oltava maksun summa, numeroin kirjoitettuna.',
    },
    grossAmount: {
      required: 'Kirjoita pääoma.',
      'too-small': 'Pääoma ei voi olla pienempi kuin nolla.',
      other: 'Kirjoita summa numeroin.',
    },
    interestFees: {required: 'Kirjoita 0, jos niitä ei ole.', other: 'Kirjoita summa numeroin.'},
    reminderFees: {required: 'Kirjoita 0, jos niitä ei ole.', other: 'Kirjoita summa numeroin.'},
    collectionFees: {required: 'Kirjoita 0, jos niitä ei ole.', other: 'Kirjoita summa numeroin.'},
    closeCode: {required: 'Valitse, miksi tapaus päättyy.'},
    comment: {required: 'Kerro lyhyesti, mikä muu syy on.'},
    description: {required: 'Kirjoita, mitä tapahtui.'},
  },
};
export default partnerDesk;

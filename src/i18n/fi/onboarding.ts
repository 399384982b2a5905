import type {Messages} from '../messages.js';

const onboarding: Messages['onboarding'] = {
  label: 'Ota perintä käyttöön',
  steps: {company: 'Yritys', people: 'Henkilöt', check: 'Tarkistus', sign: 'Allekirjoitus'},
  stepOf: (step, count) => `Vaihe ${step}/${count}`,
  done: 'valmis',
  loading: 'Luetaan, missä vaiheessa yrityksesi on…',
  failed: 'Tämä osa ei latautunut. Kirjoittamasi on tallessa.',
  again: 'Yritä uudelleen',
  optional: 'vapaaehtoinen',
  buttons: {
    continue: 'Jatka',
    save: 'Tallenna ja palaa tarkistukseen',
    back: 'Takaisin',
    agree: 'Hyväksy ja siirry allekirjoittamaan',
    askAgain: 'Pyydä uudelleen',
    submitting: 'Otetaan käyttöön…',
  },
  draftKept: 'Tallessa tässä välilehdessä',
  summaryHeading: (count) =>
    count === 1 ? 'Yksi kohta on vielä korjattava' : `Korjattavia kohtia on ${count}`,

  company: {
    heading: 'Yrityksesi',
    intro: 'Tämä tulee sopimukseen Debituran kanssa. Korjaa, mikä ei pidä paikkaansa.',
    chooseCountry: 'Valitse maa',
    labels: {
      name: 'Yrityksen nimi',
      registrationNumber: 'Rekisterinumero',
      address: 'Katuosoite',
      zipCode: 'Postinumero',
      city: 'Postitoimipaikka',
      country: 'Maa',
      state: 'Osavaltio tai alue',
      supportPhone: 'Puhelin',
    },
    hints: {
      name: 'Niin kuin se on yritysrekisterissä',
      registrationNumber: 'Yritysrekisteristä, esimerkiksi CVR tai HRB',
    },
  },
  errors: {
    name: {
      required: 'Kirjoita yrityksesi nimi niin kuin se on rekisterissä.',
      'too-long': (limit) => `Lyhennä nimeä. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Nimessä on rivinvaihto tai muu piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista yrityksesi nimi.',
    },
    registrationNumber: {
      'too-long': (limit) => `Lyhennä rekisterinumeroa. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Rekisterinumerossa on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista rekisterinumero.',
    },
    address: {
      required: 'Kirjoita yrityksesi katuosoite.',
      'too-long': (limit) => `Lyhennä katuosoitetta. Merkkejä saa olla enintään ${limit}.`,
      'control-characters':
        'Osoitteessa on rivinvaihto tai muu piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista katuosoite.',
    },
    zipCode: {
      'too-long': (limit) => `Lyhennä postinumeroa. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Postinumerossa on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista postinumero.',
    },
    city: {
      required: 'Kirjoita yrityksesi postitoimipaikka.',
      'too-long': (limit) => `Lyhennä postitoimipaikkaa. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Postitoimipaikassa on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista postitoimipaikka.',
    },
    country: {
      required: 'Valitse yrityksesi maa.',
      'not-a-code': 'Valitse yrityksesi maa.',
      other: 'Debitura ei tunne tätä maata. Valitse toinen.',
    },
    state: {
      'too-long': (limit) =>
        `Lyhennä osavaltion tai alueen nimeä. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Osavaltion tai alueen nimessä on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista osavaltio tai alue.',
    },
    supportPhone: {
      'too-long': (limit) => `Lyhennä puhelinnumeroa. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Puhelinnumerossa on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista puhelinnumero.',
    },
    consent: {
      required: 'Merkitse tämä ruutu, jos lähetät saatavat, tai jätä ne toistaiseksi pois.',
      other: 'Merkitse tämä ruutu, jos lähetät saatavat, tai jätä ne toistaiseksi pois.',
    },
  },

  people: {
    heading: 'Kuka toimii yrityksesi puolesta',
    intro: 'Nämä henkilöt näkevät yrityksesi tapaukset Debiturassa.',
    signs: 'Allekirjoittaa',
    signsLong: 'Allekirjoittaa sopimuksen koodilla, joka lähetetään tähän osoitteeseen',
    office: 'Yritys itse',
    why: (platform) =>
      `Debitura tunnistaa tilit sähköpostiosoitteesta. Siksi nimet ja osoitteet tulevat kirjautumisestasi (${platform}) eikä niitä voi muuttaa tällä sivulla. Jos jokin on väärin, korjaa se siellä ja palaa.`,
    unknown: 'Sinä, niin kuin olet tänne kirjautunut',
  },

  check: {
    heading: 'Tarkista ja siirry allekirjoittamaan',
    intro: (platform) =>
      `Nämä yrityksesi tiedot on tässä ohjelmassa (${platform}). Mitään ei lähetetä, ennen kuin painat painiketta.`,
    company: 'Yritys',
    people: 'Henkilöt',
    contact: 'Sähköposti',
    change: 'Muuta',
    show: 'Katso',
    changeSection: (section) => `Muuta: ${section}`,
    showSection: (section) => `Katso: ${section}`,
    next: {
      heading: 'Miten tästä jatketaan',
      list: [
        'Debituran sivuilla käyt tiedot vielä kerran läpi.',
        'Allekirjoitat siellä perintäsopimuksen sähköpostiin tulevalla kuusinumeroisella koodilla ja piirretyllä allekirjoituksella.',
        'Palaat tänne ja voit lähettää saatavia. Uutta kirjautumista tai salasanaa ei tarvita.',
      ],
      cost: 'Palkkio maksetaan vain perityksi saadusta rahasta.',
    },
  },

  cases: {
    heading: (count) =>
      count === 1 ? 'Mukana lähtevä saatava' : `Mukana lähtevät saatavat (${count})`,
    headingMixed: 'Saatavasi',
    fee: (percent) => `Palkkio ${percent} perityksi saadusta summasta`,
    asking: 'Palkkiota lasketaan…',
    feeUnknown: 'Palkkiota ei voitu nyt laskea.',
    ineligible: 'Debitura ei ehkä voi ottaa tätä saatavaa tällaisenaan.',
    repair: 'Korjaa',
    leaveOut: 'Jätä pois',
    sendNow: 'Lähetä nyt',
    named: (action, reference) => `${action}: ${reference}`,
    standing: {
      packed: 'Lähtee mukana',
      unsent: 'Ei vielä lähetetty',
      sent: 'Lähetetty; ei vielä vahvistettu',
      waiting: 'Odottaa hyväksyntää',
      made: 'Tapaus luotu',
      madeAs: (reference) => `Tapaus ${reference} luotu`,
      failed: 'Ei luotu',
    },
    failures: {
      NoPartnerAvailable:
        'Debituralla ei ole kumppania velallisen maahan ja tällaiseen saatavaan. Tarkista velallinen tai jätä saatava pois.',
      ValidationError: 'Saatavassa on jotain pielessä. Avaa se, korjaa se ja lähetä se uudelleen.',
      DuplicateReference:
        'Tällä laskun numerolla on jo tapaus. Tarkista numero, tai jätä saatava pois, jos lasku on sama.',
      IdempotencyViolation:
        'Debituran mukaan sillä on jo tämä saatava. Katso tapauksistasi, ennen kuin lähetät sen uudelleen.',
      UnexpectedError: 'Debiturassa meni jotain vikaan. Avaa saatava ja lähetä se uudelleen.',
      NotMade:
        'Tämä saatava ei mennyt perille. Avaa se ja lähetä se uudelleen; sitä ei lähetetä kahdesti.',
      'link-declined': 'Se odotti yhdistämistä, joka hylättiin. Lähetä se myöhemmin uudelleen.',
      'link-expired': 'Se odotti yhdistämistä, jonka aika päättyi. Lähetä se myöhemmin uudelleen.',
    },
    otherFailure:
      'Debitura ei ottanut tätä saatavaa vastaan. Avaa se, käy se läpi ja lähetä se uudelleen.',
    elsewhere: 'Avaa lasku uudelleen, niin voit lähettää sen: sen tietoja ei säilytetä täällä.',
    at: (labels) => `Katso: ${labels}.`,
    consent: (count) =>
      `${count === 1 ? 'Velka on maksamatta ja riidaton. Lähetän tämän saatavan' : 'Velat ovat maksamatta ja riidattomia. Lähetän nämä saatavat'} mukana, hyväksyn näytetyn palkkion perityksi saadusta summasta ja tiedän: kuuden kuukauden ajan vain kumppani perii, ennenaikainen peruminen maksaa koko palkkion, ja suoraan meille tulleista maksuista ilmoitetaan kolmen päivän kuluessa ja ne lasketaan mukaan.`,
  },

  notices: {
    'link-declined': {
      heading: 'Yhdistäminen hylättiin',
      text: 'Joku yrityksessäsi hylkäsi sen Debiturassa, joten mitään ei muutettu. Keskustele sen kanssa, joka hallinnoi Debitura-tiliänne, ja pyydä sitten uudelleen alla.',
    },
    'link-expired': {
      heading: 'Hyväksynnän aika päättyi',
      text: 'Kukaan ei hyväksynyt yhdistämistä ajoissa, joten mitään ei muutettu. Pyydä uudelleen alla; saat uuden linkin.',
    },
    'fee-changed': {
      heading: 'Ehdot ovat muuttuneet sen jälkeen, kun katsoit ne',
      text: 'Mitään ei lähetetty. Katso palkkiot alla ja jatka, jos hyväksyt ne.',
    },
    unreachable: {
      heading: 'Juuri nyt ei saada vastausta',
      text: 'Yhteys katkesi. Kirjoittamasi on tallessa. Yritä hetken kuluttua uudelleen.',
      offline: 'Verkkoyhteys puuttuu. Kirjoittamasi on tallessa; jatka, kun yhteys palaa.',
    },
    unchanged: {
      heading: 'Mikään ei ole vielä muuttunut',
      text: 'Debitura vastaa samoin kuin ennen. Jos olet juuri allekirjoittanut tai hyväksynyt, odota minuutti ja katso uudelleen.',
    },
    casesRefused: (count) =>
      count === 1
        ? 'Yksi saatava on korjattava, joten mitään ei ole vielä lähetetty. Korjaa se tai jätä se pois ja jatka sitten.'
        : `Korjattavia saatavia on ${count}, joten mitään ei ole vielä lähetetty. Korjaa ne tai jätä ne pois ja jatka sitten.`,
    casesRefusedHeading: 'Katso ensin saataviasi',
    refused: {
      heading: 'Debitura ei hyväksynyt näitä tietoja',
      invalid: 'Katso merkityt kentät, korjaa ne ja jatka.',
      other: 'Mitään ei luotu. Korjaa tässä mainittu, tai kysy tuesta, jos et tiedä syytä.',
    },
  },
};
export default onboarding;

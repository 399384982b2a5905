import type {Messages} from '../messages.js';

const caseWords: Messages['case'] = {
  label: 'Perintätapaus',
  loading: 'Tapausta ladataan…',
  test: 'Testitapaus',
  title: (debtor, claim) => `${debtor}, ${claim}`,
  cameIn: (amount) => `Maksuja on tullut ${amount}.`,
  stages: 'Tapauksen vaiheet',
  done: 'valmis',
  asOf: (time) => `Tilanne ${time}`,
  refresh: 'Päivitä',
  noCase: 'Tapausta ei ole valittu.',

  duties: {
    heading: 'Mitä sinun on tehtävä',
    sign: {
      heading: 'Allekirjoita sopimus',
      text: (host) => `Siirryt osoitteeseen ${host} ja palaat tänne, kun olet valmis.`,
      action: 'Allekirjoita nyt',
      noLink:
        'Debitura ei antanut osoitetta allekirjoittamista varten. Katso minuutin kuluttua uudelleen.',
      again: 'Katso uudelleen',
    },
    missing: 'Jotain puuttuu',
    answer: 'Vastaa',
    addFile: 'Lisää tiedosto',
    open: 'Avaa Debiturassa',
    named: (action, what) => `${action}: ${what}`,
    deadline: (day) => `Viimeistään ${day}`,
  },

  returned: {
    signed: 'Kaikki on allekirjoitettu. Debitura jatkaa tapauksen käsittelyä.',
    open: 'Jokin odottaa vielä allekirjoitustasi. Voit jatkaa, milloin haluat.',
    abandoned: 'Palasit ennen loppua. Mitään ei ole kadonnut: jatka, milloin haluat.',
    unknown: 'Ei saatu selville, onko kaikki allekirjoitettu. Katso minuutin kuluttua uudelleen.',
  },

  quotes: {
    heading: 'Tarjoukset',
    none: 'Kumppaneilta kysytään hintaa. Saat tiedon heti, kun joku vastaa.',
    count: (given, most) => `Vastanneita kumppaneita ${given}, enintään ${most}.`,
    successFee: (percent) => `${percent} perityksi saadusta summasta`,
    hourlyRate: (amount) => `${amount} tunnilta`,
    flatFee: (amount) => `noin ${amount} yhteensä`,
    noPrice: 'Hinta on kerrottu koko tarjouksessa.',
    partner: 'Kumppani',
    accepted: 'Valittu',
    declined: 'Ei valittu',
    choose: 'Valitse Debiturassa',
    read: 'Lue Debiturassa',
  },

  money: {
    heading: 'Rahat',
    claim: 'Saatava',
    received: 'Tullut tähän mennessä',
    recovered: 'Peritty',
    interestFees: 'Lisätyt korot',
    reminderFees: 'Lisätyt muistutusmaksut',
    collectionFees: 'Lisätyt perintäkulut',
    open: 'Vielä avoinna',
    unpaid: 'Jäi maksamatta',
    unknown: 'ei tiedossa nyt',
    bar: (received, claim, open) => `Tullut ${received}, saatava ${claim}, avoinna ${open}.`,
    barUnpaid: (received, claim, open) =>
      `Tullut ${received}, saatava ${claim}, maksamatta jäi ${open}.`,
    payments: 'Maksut',
    takenBack: (amount, day) => `Maksu ${amount} (${day}) peruttiin.`,
    fee: (percent) => `Kumppanin palkkio on ${percent} perityksi saadusta summasta.`,
  },
  exclusive: {
    active: (partner, day) => `Yksinoikeus periä: ${partner}, päättyy ${day}`,
    expired: (partner, day) => `Aika, jona vain ${partner} perii, päättyi ${day}.`,
    ended: (partner) => `Aika, jona vain ${partner} perii, on ohi.`,
    terminated: (partner) => `Aika, jona vain ${partner} perii, päätettiin ennenaikaisesti.`,
    extended: {
      Payment: (day) => `pidennetty maksun vuoksi (${day})`,
      PromiseToPay: (day) => `pidennetty maksulupauksen vuoksi (${day})`,
      PaymentAgreement: (day) => `pidennetty maksusopimuksen vuoksi (${day})`,
      Manual: (day) => `pidennetty ${day}`,
    },
  },

  history: {
    heading: 'Tapahtumat',
    next: 'seuraavaksi',
    none: 'Mitään ei ole vielä tapahtunut.',
    all: (count) => `Näytä kaikki tapahtumat (${count})`,
    by: (name) => `tekijä: ${name}`,
  },

  messages: {
    heading: 'Viestit',
    none: 'Ei vielä viestejä.',
    you: 'Sinä',
    system: 'Järjestelmä',
    unread: 'Uusi',
    label: (partner) => `Viestin saaja: ${partner}`,
    send: 'Lähetä',
    sending: 'Lähetetään…',
    failed: 'Ei lähetetty.',
    unknown:
      'Vastausta ei tullut, joten viesti on voinut mennä perille. Katso, näkyykö se yllä, ennen kuin lähetät sen uudelleen.',
    again: 'Lähetä uudelleen',
    remove: 'Poista',
    tooLong: (limit) => `Lyhennä viestiä. Merkkejä saa olla enintään ${limit}.`,
    noWriter:
      'Sähköpostiosoitteesi ei ole Debituran käyttäjän osoite, joten et voi kirjoittaa tähän. Yrityksesi käyttäjä voi, tai pyydä ohjelman toimittajaa lisäämään sinut.',
    notAllowed:
      'Saat lukea viestit mutta et kirjoittaa. Kysy siltä, joka hallinnoi yrityksesi tiliä.',
  },

  files: {
    heading: 'Tiedostot',
    none: 'Ei vielä tiedostoja.',
    open: (name) => `Avaa ${name}`,
    opening: 'Avataan…',
    ready: 'Avaa se tästä, jos uutta välilehteä ei auennut',
    noLink: 'Tätä tiedostoa ei voi avata täältä.',
    add: 'Lisää tiedostoja',
    limits: (types, size) => `${types}. Enintään ${size}/tiedosto.`,
    waiting: 'Odottaa…',
    uploading: 'Lähetetään…',
    failed: 'Ei lähetetty.',
    again: 'Yritä uudelleen',
    remove: 'Poista',
    refused: {
      type: (name, types) =>
        `${name}: tätä tiedostotyyppiä ei hyväksytä. Tallenna tiedosto jossakin näistä muodoista: ${types}.`,
      size: (name, size) =>
        `${name}: tiedosto on liian suuri, yläraja on ${size}. Pienennä tai jaa se.`,
      empty: (name) => `${name}: tiedosto on tyhjä. Valitse tiedosto, jossa on sisältö.`,
      name: (name) =>
        `${name}: anna tiedostolle lyhyempi, yksinkertainen nimi ja valitse se uudelleen.`,
      count: (name, count) => `${name}: tapauksessa voi olla tiedostoja enintään ${count}.`,
      content: (name) =>
        `${name}: sisältö ei vastaa nimeä. Tallenna tiedosto uudelleen sen oikeassa muodossa.`,
    },
  },

  news: {
    payment: (amount) => `Maksu on tullut: ${amount}.`,
    'taken-back': (amount) => `Maksu peruttiin: ${amount}.`,
    message: 'Uusi viesti on tullut.',
  },

  failed: {
    heading: 'Tapausta ei voitu ladata',
    part: 'Tätä osaa ei voitu ladata.',
    stale: (time) => `Tapausta ei voitu päivittää. Näet tilanteen ${time}.`,
    again: 'Yritä uudelleen',
    offline: 'Verkkoyhteys puuttuu. Tiedot palaavat yhteyden mukana.',
    unauthenticated: 'Sinut on kirjattu ulos. Kirjaudu ohjelmaan uudelleen.',
    forbidden: 'Et saa nähdä tätä tapausta. Kysy siltä, joka hallinnoi yrityksesi tiliä.',
    'not-found': 'Sitä ei ole, tai se kuuluu toiselle yritykselle. Palaa ja valitse se uudelleen.',
    'not-available': 'Tililläsi on verkostossa toinen rooli, jolle tätä ei ole.',
    'client-not-ready': 'Yrityksellesi ei ole vielä otettu perintää käyttöön.',
    'rate-limited': 'Kerralla pyydettiin liikaa. Yritämme hetken kuluttua uudelleen.',
    other: 'Yritä hetken kuluttua uudelleen.',
    support: (requestId) => `Jos tämä toistuu, anna tuelle tämä numero: ${requestId}`,
  },
};
export default caseWords;

import type {Messages} from '../messages.js';

const problems: Messages['problems'] = {
  heading: 'Jokin on esteenä',
  unreachable: {
    heading: 'Juuri nyt ei saada vastausta',
    text: 'Yhteys katkesi, ennen kuin mitään lähetettiin. Luonnoksesi on tallessa. Yritä hetken kuluttua uudelleen.',
    offline: 'Verkkoyhteys puuttuu. Luonnoksesi on tallessa; jatka, kun yhteys palaa.',
  },
  feeChanged: {
    heading: 'Ehdot ovat muuttuneet sen jälkeen, kun katsoit ne',
    fee: (before, now) =>
      `Palkkio oli ${before} ja on nyt ${now}. Mitään ei lähetetty. Katso uudelleen ja lähetä, jos hyväksyt sen.`,
    other:
      'Palkkio tai kumppani on eri kuin näkemäsi. Mitään ei lähetetty. Katso uudelleen ja lähetä, jos hyväksyt sen.',
  },
  notSigned: {
    heading: 'Kaikkea ei ole vielä allekirjoitettu',
    text: 'Mitään ei ole kadonnut: luonnoksesi on täällä. Lähetä uudelleen, kun haluat allekirjoittaa.',
  },
  reviewAgain: {
    heading: 'Katso vielä kerran',
    text: 'Olet allekirjoittanut. Sillä välin jokin muuttui, joten mitään ei lähetetty puolestasi. Tarkista ehdot ja lähetä.',
  },
  again: 'Yritä uudelleen',
  support: (requestId) => `Jos tämä toistuu, anna tuelle tämä numero: ${requestId}`,
  codes: {
    invalid: {
      heading: 'Lomakkeessa on korjattavaa',
      text: 'Katso merkityt kentät, korjaa ne ja lähetä uudelleen.',
    },
    'idempotency-key-missing': {
      heading: 'Saatavaa ei voitu lähettää',
      text: 'Mitään ei luotu. Lataa sivu uudelleen ja lähetä uudelleen; luonnoksesi on tallessa.',
    },
    unauthenticated: {
      heading: 'Sinut on kirjattu ulos',
      text: 'Kirjaudu ohjelmaan uudelleen ja palaa: luonnoksesi odottaa tässä välilehdessä.',
    },
    forbidden: {
      heading: 'Et saa lähettää saatavia',
      text: 'Pyydä oikeutta siltä, joka hallinnoi yrityksesi tiliä.',
    },
    'origin-not-allowed': {
      heading: 'Tämä sivu ei saa käyttää perintää',
      text: 'Mitään ei lähetetty. Kerro ohjelman toimittajalle, että tätä osoitetta ei ole vielä sallittu.',
    },
    'not-found': {
      heading: 'Tätä tapausta ei ole täällä',
      text: 'Sitä ei ole, tai se kuuluu toiselle yritykselle. Palaa ja valitse se uudelleen.',
    },
    'not-available': {
      heading: 'Tämä ei onnistu täältä',
      text: 'Tililläsi on toinen rooli verkostossa. Kysy ohjelman toimittajalta.',
    },
    'duplicate-reference': {
      heading: 'Tästä laskusta on jo tapaus',
      text: 'Mitään ei luotu toista kertaa. Tarkista laskun numero.',
    },
    'client-not-ready': {
      heading: 'Yrityksellesi ei ole vielä otettu perintää käyttöön',
      text: 'Se vie muutaman minuutin, kerran: yrityksesi tiedot ja yksi sopimus.',
      link: 'Ota perintä käyttöön',
    },
    'client-link-dead': {
      heading: 'Yrityksesi ei ole enää yhdistetty',
      text: 'Yhteys Debituraan on päätetty. Pyydä ohjelman toimittajaa yhdistämään teidät uudelleen; luonnoksesi on tallessa.',
    },
    'confirmation-needed': {
      heading: 'Vahvista uudelleen',
      text: 'Jokin muuttui sillä välin. Tarkista ehdot ja lähetä vielä kerran.',
    },
    'in-progress': {
      heading: 'Saatavaasi lähetetään vielä',
      text: 'Odota hetki; kysymme itse uudelleen.',
    },
    'fee-changed': {
      heading: 'Ehdot ovat muuttuneet sen jälkeen, kun katsoit ne',
      text: 'Mitään ei lähetetty. Katso palkkio uudelleen ja lähetä, jos hyväksyt sen.',
    },
    'too-large': {
      heading: 'Tämä on liian suuri lähetettäväksi',
      text: 'Poista suurin asiakirja tai pienennä sitä ja yritä uudelleen.',
    },
    'unsupported-media-type': {
      heading: 'Tätä tiedostotyyppiä ei hyväksytä',
      text: 'Tallenna asiakirja PDF-muodossa ja valitse se uudelleen.',
    },
    'signing-required': {
      heading: 'Ensin on allekirjoitettava',
      text: 'Allekirjoita Debituran sivuilla; sitten palaat tänne ja lähetät.',
      link: 'Siirry allekirjoittamaan',
    },
    'kyc-required': {
      heading: 'Kumppanin on tiedettävä, keitä olette',
      text: 'Todista henkilöllisyys Debituran sivuilla, palaa sitten tänne ja lähetä.',
      link: 'Todista henkilöllisyys',
    },
    'not-eligible': {
      heading: 'Debitura ei voi ottaa tätä saatavaa tällaisenaan',
      text: 'Mitään ei lähetetty, ja luonnoksesi on tallessa. Muuta saatavaa tai velallista, tai jätä asia tähän.',
    },
    'business-rule': {
      heading: 'Debitura ei ottanut saatavaa vastaan',
      text: 'Mitään ei luotu. Korjaa tässä mainittu ja lähetä uudelleen.',
    },
    'idempotency-conflict': {
      heading: 'Saatavaa muutettiin lähettämisen aikana',
      text: 'Mitään ei luotu kahdesti. Tarkista se vielä kerran ja lähetä uudelleen.',
    },
    'rate-limited': {
      heading: 'Liian paljon kerralla',
      text: 'Debitura pyytää lyhyttä taukoa. Odota minuutti ja yritä uudelleen; luonnoksesi on tallessa.',
    },
    unexpected: {
      heading: 'Meillä meni jotain vikaan',
      text: 'Luonnoksesi on tallessa. Yritä hetken kuluttua uudelleen.',
    },
    'contract-mismatch': {
      heading: 'Tämä osa päivitettiin vain puoliksi',
      text: 'Perintä on päivitetty täällä vain puoliksi, joten mitään ei ladattu. Mitään ei ole kadonnut. Kerro asiasta tämän tuotteen tarjoajalle.',
    },
    'upstream-unavailable': {
      heading: 'Debitura ei vastaa',
      text: 'Luonnoksesi on tallessa. Yritä muutaman minuutin kuluttua uudelleen.',
    },
    unavailable: {
      heading: 'Perintä ei ole juuri nyt tavoitettavissa',
      text: 'Luonnoksesi on tallessa. Yritä muutaman minuutin kuluttua uudelleen.',
    },
    'upstream-timeout': {
      heading: 'Debituran vastaus kestää liian kauan',
      text: 'Luonnoksesi on tallessa. Yritä muutaman minuutin kuluttua uudelleen.',
    },
  },
  attribute: (name) =>
    `Attribuutti ${name} osoittaa toiselle sivustolle, joten mitään ei ladattu. Sivun tekijän on asetettava se ominaisuutena.`,
};
export default problems;

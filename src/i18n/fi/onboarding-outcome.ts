import type {Messages} from '../messages.js';

const onboardingOutcome: Messages['onboardingOutcome'] = {
  checkAgain: 'Tarkista uudelleen',
  reading: 'Katsotaan…',
  leave: (host) => `Siirryt osoitteeseen ${host} ja palaat tänne, kun olet valmis.`,
  checking: {
    heading: 'Kysymme, otettiinko perintä käyttöön yrityksellesi',
    text: 'Vastaus ei tullut ajoissa. Kysymme itse uudelleen, eikä kysyminen tee mitään kahdesti. Voit odottaa tässä tai palata myöhemmin.',
    attempt: (attempt) =>
      `Kysytty tähän mennessä ${attempt} ${attempt === 1 ? 'kerran' : 'kertaa'}.`,
    again: 'Kysy nyt',
  },
  sign: {
    pill: 'Odottaa allekirjoitustasi',
    heading: 'Yksi vaihe jäljellä: allekirjoita',
    text: 'Debitura tuntee yrityksesi. Sen sivuilla käyt tiedot läpi ja allekirjoitat perintäsopimuksen; kuusinumeroinen koodi tulee sähköpostiin.',
    upgradeHeading: 'Allekirjoita sopimuksen uusi versio',
    upgradeText:
      'Debituran perintäsopimuksesta on uusi versio, tai yrityksesi nimi on muuttunut. Allekirjoita se uudelleen, niin voit lähettää saatavia; tapauksesi jatkuvat sillä välin.',
    abandoned: 'Palasit allekirjoittamatta kaikkea. Mitään ei ole kadonnut; jatka, milloin haluat.',
    later: 'Voit sulkea sivun ja allekirjoittaa myöhemmin: palaa tänne ja jatka.',
    now: 'Siirry allekirjoittamaan',
    noLink:
      'Debitura ei antanut osoitetta allekirjoittamista varten. Katso minuutin kuluttua uudelleen tai pyydä linkki ohjelman tuesta.',
  },
  approval: {
    pill: 'Odottaa hyväksyntää',
    heading: 'Yritykselläsi on jo tili Debiturassa',
    text: (platform) =>
      `Jotta kukaan ei yhdistä sitä ilman sinua, tilin omistaja hyväksyy yhdistämisen (${platform}). Avaa alla oleva sivu tai lähetä sen linkki sille, joka hallinnoi tiliä.`,
    days: 'Linkki on yleensä voimassa seitsemän päivää. Sen jälkeen voit pyytää uudelleen täällä.',
    since: (date) => `Pyydetty ${date}.`,
    now: 'Katso ja hyväksy',
    copy: 'Kopioi linkki',
    copied: 'Kopioitu',
    noLink:
      'Debitura ei antanut linkkiä. Katso Debitura-tilinne postilaatikosta tai tarkista minuutin kuluttua uudelleen.',
    waiting: 'Saatavasi odottavat ja lähetetään, kun yhdistäminen on hyväksytty.',
  },
  ready: {
    pill: 'Valmis',
    heading: 'Voit nyt lähettää saatavia',
    text: (client) =>
      `${client}: perintä on otettu käyttöön Debiturassa ja kaikki on allekirjoitettu.`,
    company: 'Yrityksesi',
    openCases: 'Jotkin saatavat tarvitsevat vielä sinua; katso alta.',
    made: 'Saatavasi ovat matkalla.',
  },
  blocked: {
    heading: 'Yritystäsi ei voi yhdistää täältä',
    reasons: {
      ClientAlreadyLinkedToAnotherPartner: {
        text: () =>
          'Yrityksesi käyttää Debituraa jo toisen ohjelman kautta, ja sen voi yhdistää vain yhteen.',
        todo: () =>
          'Kysy Debituran tuesta (support.debitura.com), jos haluatte vaihtaa. Käytä siihen asti toista ohjelmaa saatavillenne.',
      },
      InvalidClientType: {
        text: () =>
          'Sähköpostiosoitteesi kuuluu Debituran tiliin, joka ei ole velkojan vaan esimerkiksi perintätoimiston.',
        todo: (platform) =>
          `Kirjaudu ohjelmaan (${platform}) toisella sähköpostiosoitteella ja aloita alusta, tai kysy sen tuesta.`,
      },
      AlreadyLinkedDifferentTenant: {
        text: (platform) =>
          `Sähköpostiosoitteesi on jo käytössä toisella yrityksellä tässä ohjelmassa (${platform}). Debiturassa henkilö kuuluu yhteen yritykseen.`,
        todo: (platform) =>
          `Jatka sillä yrityksellä tai käytä tälle toista sähköpostiosoitetta. Ohjelman tuki (${platform}) voi auttaa.`,
      },
    },
    other: {
      text: () => 'Debitura ei yhdistä yritystäsi ja antoi syyn, jota tämä sivu ei tunne.',
      todo: (platform) =>
        `Kysy ohjelman tuesta (${platform}) ja kerro tämä syy, jotta he voivat kysyä Debituralta:`,
    },
    again: 'Yritä uudelleen',
    kept: 'Mitään ei lähetetty. Saatavasi pysyvät täällä.',
  },
  stopped: {
    forbidden:
      'Pyydä sitä, joka hallinnoi yrityksesi tiliä, ottamaan perintä käyttöön tai antamaan sinulle oikeus siihen.',
  },
  repair: {
    back: 'Takaisin yleiskuvaan',
    heading: (reference) => `Korjaa saatava ${reference}`,
    sendHeading: (reference) => `Lähetä saatava ${reference}`,
    text: 'Korjaa se tässä. Viimeisellä painikkeella se palaa mukana lähtevien saatavien joukkoon.',
  },
};
export default onboardingOutcome;

import type {Messages} from '../messages.js';

const outcome: Messages['outcome'] = {
  case: 'Tapaus',
  submitting: 'Saatavaasi lähetetään…',
  checking: {
    heading: 'Tarkistamme, luotiinko tapauksesi',
    text: 'Vastaus ei tullut ajoissa. Kysymme itse uudelleen, joten mitään ei lähetetä kahdesti. Voit odottaa tässä tai palata myöhemmin; luonnoksesi on tallessa.',
    attempt: (attempt) =>
      `Kysytty tähän mennessä ${attempt} ${attempt === 1 ? 'kerran' : 'kertaa'}.`,
    again: 'Kysy nyt',
  },
  signing: {
    pill: 'Odottaa allekirjoitustasi',
    heading: 'Yksi vaihe jäljellä: allekirjoita',
    withCase:
      'on luotu ja odottaa allekirjoitustasi. Voit sulkea sivun ja allekirjoittaa myöhemmin; tapaus säilyy.',
    withoutCase: 'Saatavasi on tallessa täällä ja lähetetään, kun olet allekirjoittanut.',
    abandoned: 'Palasit allekirjoittamatta kaikkea. Mitään ei ole kadonnut; jatka, milloin haluat.',
    now: 'Allekirjoita nyt',
    later: 'Myöhemmin',
    leave: (host) => `Siirryt osoitteeseen ${host} ja palaat tänne, kun olet valmis.`,
    noLink:
      'Debitura ei antanut osoitetta allekirjoittamista varten. Katso minuutin kuluttua uudelleen tai pyydä linkki tuesta.',
    again: 'Katso uudelleen',
  },
  verifying: {heading: 'Tervetuloa takaisin', text: 'Luemme, mitä on allekirjoitettu…'},
  duplicate: {
    heading: 'Tästä laskusta on jo tapaus',
    text: (reference) =>
      `Lasku ${reference} on jo aiemmin lähetetty perintään. Mitään ei luotu toista kertaa.`,
    unseen: 'Olemassa olevaa tapausta ei voitu näyttää tässä.',
    again: 'Aloita toinen saatava',
  },
  receipt: {
    pillSigned: 'Lähetetty',
    headingSigned: 'Saatavasi on matkalla',
    headingOpen: 'Saatavasi on luotu; allekirjoitus puuttuu',
    reference: 'Tapauksen numero',
    copy: 'Kopioi',
    copied: 'Kopioitu',
    copyLabel: 'Kopioi tapauksen numero',
    claim: 'Saatava',
    debtor: 'Velallinen',
    fee: 'Palkkio',
    nextHeading: 'Mitä seuraavaksi tapahtuu',
    next: [
      'Debitura tarkistaa saatavan; yleensä tunnin kuluessa, enintään kahdessa työpäivässä.',
      'Perintäkumppani ottaa sen hoitaakseen ja kirjoittaa velalliselle.',
      'Sinulta kysytään täällä, jos jotain puuttuu, ja näet jokaisen maksun.',
    ],
    nextOpen: 'Perintä alkaa, kun kaikki on allekirjoitettu. Siihen asti mitään ei tapahdu.',
    ofRecovered: (percent) => `${percent} perityksi saadusta summasta`,
    another: 'Lähetä toinen saatava',
    unsent: (count) =>
      count === 1
        ? 'Yhtä asiakirjaa ei lähetetty. Lisää se tapaukseen myöhemmin.'
        : `Lähettämättä jääneitä asiakirjoja: ${count}. Lisää ne tapaukseen myöhemmin.`,
  },
  announce: {
    made: (reference) => `Tapaus ${reference} on luotu.`,
  },
};
export default outcome;

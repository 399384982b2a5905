import type {Messages} from '../messages.js';

const review: Messages['review'] = {
  heading: 'Tarkista ja lähetä',
  intro: (partner) => `${partner} aloittaa, kun kaikki on allekirjoitettu.`,
  introPlain: 'Käy kaikki läpi. Mitään ei lähetetä, ennen kuin painat painiketta.',
  introSigned:
    'Allekirjoitettavaa ei enää ole. Debitura tarkistaa saatavan, sitten kumppani aloittaa.',
  introCountry: (country) => `Perintäkumppani (${country}) aloittaa, kun olet allekirjoittanut.`,
  change: 'Muuta',
  changeSection: (section) => `Muuta: ${section}`,
  claim: 'Saatava',
  debtor: 'Velallinen',
  documents: 'Asiakirjat',
  due: (date, due) => `${date}, eräpäivä ${due}`,
  dated: (date) => `Päiväys ${date}`,
  total: (amount, count) => `${amount}, laskuja ${count}`,
  noDocuments: 'Ei asiakirjoja',
  missing: (name) => `${name} (valitse uudelleen)`,
  note: 'Muistiinpanosi',

  sign: {
    heading: 'Ennen kuin tapaus voi alkaa',
    intro: (count) =>
      count === 1
        ? 'Allekirjoitat yhden sopimuksen Debituran sivuilla. Sitten palaat tänne.'
        : `Debituran sivuilla on ${count} lyhyttä vaihetta. Sitten palaat tänne.`,
    actions: {
      Sdca: ['Perintäsopimus', 'kerran yritystäsi kohti'],
      SdcaUpgrade: ['Perintäsopimuksen uusi versio', 'korvaa allekirjoittamasi sopimuksen'],
      PoA: ['Valtakirja', 'kerran tätä kumppania kohti'],
      Jpa: ['Velallisen maan hintaliite', 'kerran tätä kumppania kohti'],
      Kyc: ['Henkilöllisyyden todistaminen', 'kerran yritystäsi kohti'],
    },
    powerFor: (partner) => `Valtakirja, saaja ${partner}`,
    other: 'Debituran pyytämä',
  },

  duties: {
    heading: 'Mihin suostut',
    list: [
      'Palkkio maksetaan perityksi saadusta summasta, myös silloin kun velallinen maksaa suoraan sinulle. Jos mitään ei saada perittyä, et maksa mitään.',
      'Kuuden kuukauden ajan vain kumppani perii. Sinä et itse peri velallista sinä aikana, ja tapauksen peruminen ennenaikaisesti maksaa koko palkkion ja siihenastiset kulut.',
      'Ilmoitat suoraan sinulle tulleista maksuista kumppanille kolmen päivän kuluessa.',
      'Velka on todellinen, maksamatta ja riidaton.',
      'Saatavaan lisätyt korot ja maksut kuuluvat kumppanille.',
      'Tähän kirjoittamasi tiedot annetaan kumppanille, jotta se voi periä saatavan.',
    ],
    terms: 'Lue koko sopimus (PDF, uusi välilehti)',
  },

  consent: (client, fee) =>
    `Velka on maksamatta ja riidaton. Lähetän tämän saatavan perintään (velkoja: ${client}), hyväksyn palkkion, joka on ${fee} perityksi saadusta summasta, ja suostun yllä oleviin kohtiin.`,
  ourCompany: 'oma yritykseni',
  dataProcessing:
    'Tietojenkäsittelysopimuksemme Debituran kanssa on allekirjoitettu. EU edellyttää sitä ennen velallisen tietojen luovuttamista.',

  submit: 'Lähetä',
  submitAndSign: 'Lähetä ja allekirjoita',
  submitting: 'Lähetetään…',
  waiting: 'Palkkiota lasketaan vielä. Sen on oltava tiedossa, ennen kuin voit lähettää.',
  unknownFee:
    'Palkkiota ei voitu hakea. Sen on oltava tiedossa, ennen kuin voit lähettää: yritä uudelleen tai palaa myöhemmin.',

  ineligible: {
    heading: 'Debitura ei voi ottaa tätä saatavaa tällaisenaan',
    kept: 'Mitään ei lähetetty, ja luonnoksesi on tallessa. Voit muuttaa saatavaa tai velallista ja katsoa uudelleen.',
  },
  errors: {
    consent: {
      required: 'Merkitse tämä ruutu, niin voit lähettää saatavan.',
      other: 'Merkitse tämä ruutu, niin voit lähettää saatavan.',
    },
    dataProcessing: {
      required: 'Merkitse tämä ruutu, kun tietojenkäsittelysopimuksenne on allekirjoitettu.',
      other: 'Merkitse tämä ruutu, kun tietojenkäsittelysopimuksenne on allekirjoitettu.',
    },
  },
};
export default review;

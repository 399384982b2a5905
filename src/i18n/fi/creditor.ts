import type {Messages} from '../messages.js';

/** Hallinnoiva kumppani: velkoja, tarkistus ja kuitti suomeksi. */
const creditor: Messages['creditor'] = {
  creditor: {
    heading: 'Kenen saatava tämä on?',
    intro: 'Asiakkaanne: yritys, jolle raha kuuluu.',
    labels: {creditorCompanyName: 'Asiakkaan yritysnimi', creditorCountryAlpha2: 'Asiakkaan maa'},
    chooseCountry: 'Valitse maa',
    errors: {
      creditorCompanyName: {
        required: 'Kirjoita sen asiakkaan nimi, jonka puolesta lähetätte saatavan.',
      },
      creditorCountryAlpha2: {required: 'Valitse asiakkaan maa.'},
    },
    contactPerson:
      'Kirjoita velallisen yhteyshenkilö: Debitura tarvitsee sen, kun velallinen on yritys.',
  },
  managed: {
    intro: 'Tarkista kaikki. Mitään ei lähetetä ennen kuin painat painiketta.',
    fee: 'Palkkio',
    noFee: 'Debitura ei näytä palkkiota tässä; oma sopimuksenne on voimassa.',
    duties: 'Tämän vahvistatte',
    list: [
      'Asiakkaanne on pyytänyt lähettämään saatavan.',
      'Velka on todellinen, maksamaton ja riidaton.',
      'Tähän kirjoittamanne tiedot jaetaan perintäkumppanille.',
    ],
    consent: (client: string) =>
      `Lähetän saatavan asiakkaan ${client} puolesta ja vahvistan yllä olevat kohdat.`,
    next: [
      'Debitura tarkistaa saatavan.',
      'Perintäkumppani ottaa asian hoitaakseen ja kirjoittaa velalliselle.',
      'Seuraatte asiaa luettelossanne.',
    ],
  },
};
export default creditor;

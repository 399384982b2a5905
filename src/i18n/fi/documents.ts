import type {Messages} from '../messages.js';

const documents: Messages['documents'] = {
  heading: 'Mitkä asiakirjat todistavat saatavan?',
  intro: 'Lasku ja se, mikä osoittaa toimituksen: tilaus, lähete, maksumuistutukset.',
  drop: 'Pudota tiedostot tähän tai',
  choose: 'valitse tiedostot',
  limits: (types, size, count) =>
    `${types}. Enintään ${size}/tiedosto, tiedostoja enintään ${count}.`,
  list: 'Valitut asiakirjat',
  none: 'Ei vielä asiakirjoja. Voit lähettää ilman niitä; kumppani voi pyytää niitä myöhemmin.',
  leaveNote: 'Ne lähtevät, kun lähetät saatavan.',
  remove: 'Poista',
  cancel: 'Peruuta',
  retry: 'Yritä uudelleen',
  named: (action, name) => `${action}: ${name}`,
  status: {
    waiting: 'Valmis',
    uploading: 'Lähetetään…',
    done: 'Lähetetty',
    failed: 'Ei lähetetty. Yritä uudelleen tai poista tiedosto.',
    missing: 'Valitse tämä tiedosto uudelleen: tiedostoja ei säilytetä, kun sivulta poistutaan.',
  },
  progress: (percent) => `${percent} lähetetty`,
  refusedHeading: (count) =>
    count === 1 ? 'Yhtä tiedostoa ei hyväksytty' : `Hylättyjä tiedostoja: ${count}`,
  refused: {
    type: (name, types) =>
      `${name}: tätä tiedostotyyppiä ei hyväksytä. Tallenna tiedosto jossakin näistä muodoista: ${types}.`,
    size: (name, size) =>
      `${name}: tiedosto on liian suuri, yläraja on ${size}. Pienennä tai jaa se.`,
    empty: (name) => `${name}: tiedosto on tyhjä. Valitse tiedosto, jossa on sisältö.`,
    name: (name) =>
      `${name}: anna tiedostolle lyhyempi, yksinkertainen nimi ja valitse se uudelleen.`,
    count: (name, count) =>
      `${name}: tapauksessa voi olla tiedostoja enintään ${count}. Poista ensin jokin tai yhdistä tiedostoja.`,
    content: (name) =>
      `${name}: sisältö ei vastaa nimeä. Tallenna tiedosto uudelleen sen oikeassa muodossa.`,
  },
  uploading: {
    heading: 'Tapauksesi on luotu. Asiakirjat ovat matkalla',
    text: 'Pidä tämä sivu auki, kunnes ne on lähetetty.',
    skip: 'Jatka ilman loppuja',
  },
  comments: 'Mitä kumppanin olisi hyvä tietää?',
  commentsHint: 'Maksusopimukset, aiemmat yhteydenotot, paras soittoaika',
  errors: {
    comments: {
      'too-long': (limit) => `Lyhennä muistiinpanoa. Merkkejä saa olla enintään ${limit}.`,
      'control-characters':
        'Muistiinpanossa on toisesta ohjelmasta tullut piilomerkki. Kirjoita se kohta uudelleen.',
      other: 'Tarkista muistiinpano.',
    },
    files: {
      required: 'Valitse muistetut tiedostot uudelleen tai poista ne luettelosta.',
      other: 'Valitse muistetut tiedostot uudelleen tai poista ne luettelosta.',
    },
  },
};
export default documents;

import type {Messages} from '../messages.js';

const invoice: Messages['invoice'] = {
  reading: (name) => `Luetaan ${name}…`,
  mark: (name) => `Lähde: ${name}`,
  hide: 'Piilota tämä ilmoitus',

  refused: {
    heading: (name) => `${name}: tiedostoa ei voitu lukea`,
    attached: 'Se lisättiin silti asiakirjoihisi.',
    empty: 'Tiedosto on tyhjä. Vie lasku uudelleen ja pudota se tähän.',
    'too-large': (limit) =>
      `Tiedosto on liian suuri (yläraja ${limit}), joten sitä ei avattu. Täytä kentät käsin ja liitä pienempi PDF.`,
    'too-complex':
      'Siinä on paljon enemmän tietueita kuin missään laskussa, joten sitä ei avattu pidemmälle. Täytä kentät käsin.',
    'unknown-format':
      'Se ei ole XML eikä PDF, ja verkkolasku on jompikumpi niistä. Täytä kentät käsin.',
    'not-an-invoice': (found) =>
      `Se on muunlainen XML-tiedosto (${found}). Pudota UBL- tai CII-lasku, tai täytä kentät käsin.`,
    renamed: (found) =>
      `Sisältö on ${found}, mutta nimi kertoo muuta. Anna nimelle pääte .${found === 'PDF' ? 'pdf' : 'xml'} ja pudota tiedosto uudelleen.`,
    broken: 'Tiedosto on vioittunut tai katkennut. Vie tai lataa se uudelleen ja pudota se tähän.',
    doctype:
      'Tiedostossa on omia asiakirjasääntöjä, joita mikään lasku ei tarvitse ja joita jotkin hyökkäykset käyttävät. Mitään siinä ei suoritettu. Vie lasku uudelleen, tai täytä kentät käsin.',
    encrypted:
      'Tiedosto on suojattu salasanalla. Tallenna se ilman salasanaa ja pudota se uudelleen.',
    'no-attachment':
      'Vain ihminen voi lukea tätä PDF-tiedostoa: siinä ei ole laskun tietoja koneluettavina. Täytä kentät käsin.',
    unavailable:
      'Laskuja lukeva osa ei latautunut. Tarkista yhteytesi ja pudota tiedosto uudelleen.',
  },

  attached: {
    heading: 'Lisätty asiakirjoihisi',
    text: (names) => `${names}: laskun tietoja, joista kentät voisi täyttää, ei ole.`,
  },

  filled: (count, name) =>
    count === 1
      ? `Yksi kenttä on täytetty, lähde ${name}`
      : `${count} kenttää on täytetty, lähde ${name}`,
  filledText: 'Tarkista ne: jokaisessa kerrotaan, mistä tieto tuli.',
  read: (name) => `${name} on luettu`,
  held: (name) => `${name} on luettu, eikä mitään ole vielä täytetty`,
  anyway: 'Täytä silti',

  facts: {
    creditNote: 'Tämä on hyvityslasku: se palauttaa rahaa, joten siinä ei ole mitään perittävää.',
    creditNoteOf: (number) =>
      `Tämä on laskun ${number} hyvityslasku: se palauttaa rahaa, joten siinä ei ole mitään perittävää.`,
    paid: 'Tässä laskussa ei ole mitään avoinna: sen mukaan kaikki on maksettu.',
    owed: (amount) =>
      `Tässä laskussa sinä olet velkaa ostajalle ${amount}. Mitään perittävää ei ole.`,
    seller: (seller, client) =>
      `Tämän laskun lähettäjä on ${seller}, ja velkojana on ${client}. Tarkista, että lasku on sinun.`,
    sellerOnly: (seller) =>
      `Tämän laskun lähettäjä on ${seller}, eikä se ole sinun maastasi. Tarkista, että lasku on sinun.`,
    correction: 'Tämä lasku korjaa aiempaa laskua. Peri vain toinen niistä.',
    correctionOf: (number) => `Tämä lasku korjaa laskua ${number}. Peri vain toinen niistä.`,
    notDue: (day) => `Se erääntyy vasta ${day}. Perintä alkaa, kun velallinen on myöhässä.`,
    partlyPaid: (paid, total) =>
      `Maksettu jo ${paid}, laskun summa ${total}: perittäväksi tulee vain avoin loppuosa.`,
    terms:
      'Siinä ei ole eräpäivää, mutta maksusta sanotaan näin. Kirjoita siitä seuraava eräpäivä:',
  },

  conflicts: {
    heading: (field) => `Laskussa on kaksi vastausta kohtaan ”${field}”. Kumpi on oikein?`,
    use: (field, value) => `Käytä arvoa ${value}, kohta ${field}`,
  },

  differences: {
    heading: (count) =>
      count === 1 ? 'Yhdessä kentässä on jo jotain muuta' : 'Joissakin kentissä on jo jotain muuta',
    other: (number) => `Tämä on toinen lasku: ${number}`,
    here: 'Lomakkeessa',
    there: 'Laskussa',
    empty: 'ei vielä mitään',
    use: 'Ota laskun arvot',
    keep: 'Pidä lomakkeen tiedot',
    add: 'Lisää se uutena laskuna',
  },

  pdf: {
    text: 'Debitura ei ota XML-tiedostoa asiakirjaksi. Lisää myös tämän laskun PDF.',
    choose: 'Valitse PDF',
  },
  unread: (names) => `Vielä lukematta: ${names}. Pudota yksi lasku kerrallaan.`,

  fields: {
    currencyCode: 'valuutta',
    amount: 'maksamaton summa',
    number: 'laskun numero',
    date: 'laskun päiväys',
    dueDate: 'eräpäivä',
    claimDescription: 'kuvaus',
    name: 'velallisen nimi',
    contactPerson: 'yhteyshenkilö',
    companyRegistrationNumber: 'rekisterinumero',
    address: 'katuosoite',
    zipCode: 'postinumero',
    city: 'postitoimipaikka',
    state: 'alue',
    stateAlpha2: 'osavaltio',
    countryAlpha2: 'maa',
    email: 'sähköposti',
    phone: 'puhelin',
  },
};
export default invoice;

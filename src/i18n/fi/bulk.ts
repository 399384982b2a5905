import type {Messages} from '../messages.js';

const bulk: Messages['bulk'] = {
  label: 'Lähetä erääntyneet laskut perintään',
  heading: 'Erääntyneet laskut',
  intro: 'Yksi tapaus velallista kohti. Näet jokaisen palkkion, ennen kuin mitään lähetetään.',
  loading: 'Luetteloa ladataan…',
  failed: 'Tämä osa ei latautunut. Luettelosi on tallessa.',
  again: 'Yritä uudelleen',
  optional: 'vapaaehtoinen',
  kept: 'Luettelo on tallessa tässä välilehdessä',

  drop: {
    heading: 'Mitkä laskut ovat erääntyneet?',
    text: 'Pudota tähän luettelo kirjanpito-ohjelmastasi (CSV) tai verkkolaskuja. Mitään ei lähde tietokoneeltasi, ennen kuin lähetät.',
    choose: 'Valitse tiedostot',
    more: 'Lisää tiedostoja',
    reading: 'Tiedostoa luetaan…',
    taken: (added) => (added === 1 ? 'Yksi lasku lisätty.' : `${added} laskua lisätty.`),
    known: (known) => (known === 1 ? 'Yksi oli jo luettelossa.' : `${known} oli jo luettelossa.`),
    close: 'Sulje',
    refused: {
      'too-large': 'Tiedosto on suurempi kuin 10 Mt. Vie vain erääntyneet laskut tai jaa luettelo.',
      spreadsheet:
        'Tämä on laskentataulukko. Avaa se, valitse ”Tallenna nimellä” ja tyyppi CSV, ja pudota sitten se tiedosto.',
      'not-text': 'Tätä luetteloa ei voi lukea tässä. Vie luettelo CSV-muodossa.',
      empty: 'Otsikoiden alla ei ole yhtään riviä. Vie luettelo uudelleen ja katso sen sisältö.',
      'too-many-rows': 'Siinä on yli 2\u00a0000 riviä. Jaa luettelo ja lähetä osa kerrallaan.',
      'credit-note':
        'Se on hyvityslasku: se peruuttaa saatavan, joten sillä ei ole mitään perittävää.',
      paid: 'Siinä ei ole enää mitään maksettavaa.',
      other: 'Tiedostoa ei voitu lukea. Vie se uudelleen tai lisää laskut käsin.',
    },
  },

  mapping: {
    heading: (file) => `Mitä tiedostossa ${file} on?`,
    intro: (rows) =>
      `${rows === 1 ? 'Yksi rivi' : `${rows} riviä`}. Tarkista, että jokainen sarake on ymmärretty oikein.`,
    column: 'Sarake',
    example: 'Ensimmäiset rivit',
    holds: 'Sisältö',
    nothing: 'Ei tarvita',
    fields: {
      number: 'Laskun numero',
      amount: 'Maksamaton summa',
      currency: 'Valuutta',
      date: 'Laskun päiväys',
      dueDate: 'Eräpäivä',
      description: 'Mitä toimitettiin',
      type: 'Yritys tai yksityishenkilö',
      name: 'Velallisen nimi',
      contactPerson: 'Yhteyshenkilö',
      companyRegistrationNumber: 'Rekisterinumero',
      address: 'Katuosoite',
      zipCode: 'Postinumero',
      city: 'Postitoimipaikka',
      state: 'Osavaltio tai alue',
      countryAlpha2: 'Maa',
      email: 'Sähköposti',
      phone: 'Puhelin',
    },
    currency: 'Kaikkien rivien valuutta',
    country: 'Kaikkien velallisten maa',
    choose: 'Ei sama kaikilla',
    dayOrder: (example) => `Mitä ${example} tarkoittaa?`,
    dayFirst: 'Päivä ensin',
    monthFirst: 'Kuukausi ensin',
    decimalMark: (example) => `Mitä ${example} tarkoittaa?`,
    noneMapped: 'Valitse ainakin maksamattoman summan sarake.',
    take: (rows) => (rows === 1 ? 'Ota mukaan yksi rivi' : `Ota mukaan ${rows} riviä`),
    cancel: 'Peruuta',
  },

  table: {
    caption: 'Tämän luettelon tapaukset',
    columns: {
      debtor: 'Velallinen',
      invoices: 'Laskut',
      claim: 'Saatava',
      fee: 'Palkkio',
      state: 'Tila',
    },
    filter: 'Näytä',
    all: 'Kaikki',
    open: 'Täydennettävät',
    nameless: 'Velallinen ilman nimeä',
    invoices: (count) => `${count} laskua`,
    numberless: 'Ei numeroa',
    more: (count) => `${count} lisää…`,
    summary: (invoices, cases) =>
      `${invoices === 1 ? 'Yksi lasku' : `${invoices} laskua`}, ${cases === 1 ? 'yksi tapaus' : `${cases} tapausta`}`,
    review: (count) => (count === 1 ? 'Tarkista yksi tapaus' : `Tarkista ${count} tapausta`),
    nothingReady: 'Yksikään tapaus ei ole vielä täydellinen. Avaa rivi, niin näet, mitä puuttuu.',
    waiting: 'Palkkioita lasketaan…',
    leftOut: (count) =>
      count === 1 ? 'Yksi lasku on jätetty pois' : `${count} laskua on jätetty pois`,
    takeBack: 'Ota takaisin',
    takeBackNumber: (number) => `Ota takaisin ${number}`,
    looking: 'Kysytään, mitkä laskut Debituralla jo on…',
    lookFailed: 'Debitura ei kertonut, mitkä laskut sillä jo on. Paina painiketta uudelleen.',
    existing: (count) =>
      count === 1
        ? 'Yksi lasku on jo Debituralla, eikä sitä lähetetä uudelleen. Katso luettelo läpi ja jatka sitten.'
        : `${count} laskua on jo Debituralla, eikä niitä lähetetä uudelleen. Katso luettelo läpi ja jatka sitten.`,
    clear: 'Aloita uusi luettelo',
  },

  states: {
    ready: 'Valmis',
    missing: (count) => (count === 1 ? '1 tieto puuttuu' : `${count} tietoa puuttuu`),
    asking: 'Palkkiota lasketaan',
    ineligible: 'Ei voida ottaa',
    unpriced: 'Palkkio ei tiedossa',
    waiting: 'Odottaa',
    sending: 'Lähetetään',
    checking: 'Tarkistetaan',
    made: 'Lähetetty',
    pending: 'Allekirjoitus puuttuu',
    duplicate: 'Tapaus on jo olemassa',
    unsigned: 'Allekirjoita ensin',
    failed: 'Ei lähetetty',
  },

  row: {
    line: (line, file) => `Rivi ${line}, ${file}`,
    unread: (text) => `Tiedostossa lukee ”${text}”, jota ei voitu lukea.`,
    debtor: 'Velallinen',
    change: 'Muuta',
    changeDebtor: 'Muuta velallista',
    changeInvoice: (number) => `Muuta laskua ${number}`,
    leaveOut: 'Jätä pois',
    leaveOutInvoice: (number) => `Jätä pois lasku ${number}`,
    together: 'Useista laskuista tulee',
    oneCase: 'Yksi tapaus',
    oneEach: 'Oma tapaus kustakin',
    numbers: 'Laskut',
    numberHint: 'Varmistaa, ettei mitään laskua lähetetä kahdesti',
    repeated: 'Tämä numero on luettelossa kahdesti. Korjaa se tai jätä toinen pois.',
    due: (date, due) => `${date}, eräpäivä ${due}`,
    askAgain: 'Kysy palkkio uudelleen',
    priceFailed: 'Palkkiota ei voitu nyt hakea.',
    ineligible: 'Debitura ei voi ottaa tätä saatavaa tällaisenaan.',
    reference: (reference) => `Tapauksen numero ${reference}`,
    existing: (reference) => `Lasku ${reference} on jo aiemmin lähetetty perintään.`,
    held: 'Ohjelma pidätti tapauksen.',
    unanswered: 'Kukaan ei vastannut, eikä tapausta luotu. Lähetä se uudelleen.',
    unsigned:
      'Ennen kuin tapaus voidaan luoda, on allekirjoitettava. Allekirjoita ja lähetä se sitten uudelleen.',
  },

  review: {
    heading: 'Tarkista ja lähetä',
    intro: (cases) =>
      cases === 1
        ? 'Yksi tapaus on valmis. Mitään ei lähetetä, ennen kuin painat painiketta.'
        : `${cases} tapausta on valmiina. Mitään ei lähetetä, ennen kuin painat painiketta.`,
    left: (count) =>
      count === 1
        ? 'Yksi tapaus ei ole täydellinen; se jää luetteloon.'
        : `${count} tapausta ei ole täydellisiä; ne jäävät luetteloon.`,
    costs: 'Mitä se maksaa',
    currency: 'Valuutta',
    cases: 'Tapaukset',
    claim: 'Saatavat',
    full: 'Palkkio, jos kaikki maksetaan',
    fees: 'Palkkiot kumppaneittain',
    fee: (percent) => `${percent} perityksi saadusta summasta`,
    before:
      'Ennen arvonlisäveroa ja saataviin lisättyjä kuluja. Jos mitään ei saada perittyä, et maksa mitään.',
    consent: (client, cases) =>
      cases === 1
        ? `Velka on maksamatta ja riidaton. Lähetän tämän saatavan perintään (velkoja: ${client}), hyväksyn näytetyn palkkion ja suostun yllä oleviin kohtiin.`
        : `Velat ovat maksamatta ja riidattomia. Lähetän nämä ${cases} saatavaa perintään (velkoja: ${client}), hyväksyn kullekin näytetyn palkkion ja suostun yllä oleviin kohtiin.`,
    submit: (cases) => (cases === 1 ? 'Lähetä yksi tapaus' : `Lähetä ${cases} tapausta`),
    back: 'Takaisin luetteloon',
  },

  sending: {
    heading: 'Tapauksiasi lähetetään',
    paused: 'Keskeytetty',
    progress: (done, all) => `Tapauksia valmiina ${done}/${all}`,
    text: 'Voit sulkea sivun: se, mitä ei ole vielä lähetetty, odottaa tässä välilehdessä, eikä mitään tapausta luoda kahdesti.',
    unkept:
      'Luetteloa ei voi säilyttää tässä välilehdessä. Pysy sivulla, kunnes kaikki on valmista; jos poistut, lähetä sama luettelo uudelleen: mitään tapausta ei luoda kahdesti.',
    checking: (count) =>
      count === 1
        ? 'Yksi vastaus katosi; kysymme, mitä siitä tuli.'
        : `${count} vastausta katosi; kysymme, mitä niistä tuli.`,
    pause: 'Keskeytä',
    resume: 'Jatka',
    askNow: 'Kysy nyt',
  },

  result: {
    heading: (made) =>
      made === 0
        ? 'Yhtään tapausta ei luotu'
        : made === 1
          ? 'Yksi tapaus on luotu'
          : `${made} tapausta on luotu`,
    duplicates: (count) =>
      count === 1
        ? 'Yhdestä laskusta oli jo tapaus; mitään ei luotu kahdesti.'
        : `Laskuja, joista oli jo tapaus: ${count}. Mitään ei luotu kahdesti.`,
    failed: (count) =>
      count === 1
        ? 'Yhtä tapausta ei lähetetty. Avaa se, niin näet syyn.'
        : `Lähettämättä jääneitä tapauksia: ${count}. Avaa ne, niin näet syyn.`,
    mend: 'Korjaa ja lähetä loput',
    download: 'Lataa tulos (CSV)',
    fileName: 'perinnan-tulos.csv',
    headings: {
      invoice: 'Laskun numero',
      debtor: 'Velallinen',
      country: 'Maa',
      date: 'Laskun päiväys',
      dueDate: 'Eräpäivä',
      amount: 'Maksamaton summa',
      currency: 'Valuutta',
      state: 'Tila',
      reference: 'Tapauksen numero',
      creditorReference: 'Oma viite',
      fee: 'Palkkio prosentteina',
      reason: 'Syy',
    },
    sign: {
      heading: 'Yksi vaihe jäljellä: allekirjoita',
      text: (count) =>
        count === 1
          ? 'Yksi tapaus odottaa allekirjoitusta. Se alkaa, kun kaikki on allekirjoitettu.'
          : `${count} tapausta odottaa allekirjoitusta. Ne alkavat, kun kaikki on allekirjoitettu; yksi käynti riittää kaikille.`,
      now: 'Allekirjoita nyt',
      leave: (host) => `Siirryt osoitteeseen ${host} ja palaat tänne, kun olet valmis.`,
      noLink:
        'Debitura ei antanut osoitetta allekirjoittamista varten. Katso minuutin kuluttua uudelleen.',
      again: 'Katso uudelleen',
      reading: 'Luetaan, mitä on allekirjoitettu…',
    },
  },

  announce: {
    progress: (done, all) => `Tapauksia valmiina ${done}/${all}`,
    finished: (made) =>
      made === 1 ? 'Valmis. Yksi tapaus on luotu.' : `Valmis. ${made} tapausta on luotu.`,
  },
};
export default bulk;

import type {Messages} from '../messages.js';

const submitted = (text: string | null) => (text === null ? 'Lähetetty' : `Lähetetty ${text}`);

const lifecycle: Messages['lifecycle'] = {
  stages: {
    submitted: 'Lähetetty',
    checked: 'Tarkistettu',
    collecting: 'Perinnässä',
    closed: 'Päättynyt',
  },
  partner: 'perintäkumppani',
  actors: {
    client: () => 'On sinun vuorosi.',
    debitura: () => 'Seuraavaksi toimii Debitura; sinun ei tarvitse tehdä mitään.',
    partner: (partner) => `Seuraavaksi toimii ${partner}; sinun ei tarvitse tehdä mitään.`,
    nobody: () => 'Kenenkään ei tarvitse tehdä mitään.',
  },
  actorsExcept: {
    debitura: 'Seuraavaksi toimii Debitura; sinun ei tarvitse tehdä muuta kuin alla mainittu.',
    partner: (partner) =>
      `Seuraavaksi toimii ${partner}; sinun ei tarvitse tehdä muuta kuin alla mainittu.`,
  },
  states: {
    PendingContractSigning: {
      name: 'Allekirjoita',
      sentence: (_partner, day) => `${submitted(day)}; sopimus odottaa allekirjoitustasi.`,
      next: 'Kun kaikki on allekirjoitettu, Debitura tarkistaa tapauksen.',
    },
    PendingVerificationInternal: {
      name: 'Tarkistettavana',
      sentence: (_partner, day) => `${submitted(day)}; Debitura tarkistaa tapausta.`,
      next: 'Yleensä tunnin kuluessa, enintään kahdessa työpäivässä, se siirtyy perintäkumppanille.',
    },
    PendingVerification: {
      name: 'Kumppanin arvioitavana',
      sentence: (partner, day) => `${submitted(day)}; ${partner} käy sitä läpi.`,
      next: 'Kumppani hyväksyy tapauksen ja aloittaa perinnän.',
    },
    NeedsAdditionalDetails: {
      name: 'Vastauksesi',
      sentence: (_partner, day) =>
        `${submitted(day)}; tapaus odottaa jotain, minkä vain sinä voit antaa.`,
      next: 'Kun olet vastannut, tapaus tarkistetaan uudelleen.',
    },
    Leads: {
      name: 'Pyydetään tarjouksia',
      sentence: (_partner, day) => `${submitted(day)}; kumppaneilta pyydetään tarjouksia.`,
      next: 'Valitset tarjouksista yhden, kun ne ovat tulleet.',
    },
    LeadsQuoteGiven: {
      name: 'Valitse tarjous',
      sentence: (_partner, day) => `${submitted(day)}; tarjous odottaa valintaasi.`,
      next: 'Kumppani, jonka tarjouksen valitset, aloittaa perinnän.',
    },
    Active: {
      name: 'Perinnässä',
      sentence: (partner, day) =>
        day === null
          ? `${partner} perii saatavaa.`
          : `${partner} perii saatavaa; perintä alkoi ${day}.`,
      next: 'Maksut näkyvät täällä sitä mukaa kuin niitä tulee.',
    },
    Paused: {
      name: 'Keskeytetty',
      sentence: (partner, day) =>
        `${partner} on keskeyttänyt työn${day === null ? '' : `, joka alkoi ${day}`}.`,
      next: 'Kumppani jatkaa työtä tai päättää tapauksen.',
    },
    Closed: {
      name: 'Päättynyt',
      sentence: (_partner, day) => (day === null ? 'Päättynyt.' : `Päättynyt ${day}.`),
      next: '',
    },
    Merged: {
      name: 'Yhdistetty',
      sentence: (_partner, day) =>
        `${day === null ? 'Yhdistetty' : `Yhdistetty ${day}`}: tapausta hoidetaan osana toista tapausta, ja sitä voi täällä vain lukea.`,
      next: '',
    },
  },
  unknownState: (state) => `Debitura käyttää tapauksen tilasta nimeä ”${state}”.`,
  outcomes: {
    Paid: {
      name: 'Maksettu',
      sentence: 'Velallinen on maksanut.',
      next: 'Kumppani tilittää sinulle maksun 30 työpäivän kuluessa vähennettynä palkkiollaan ja lisätyillä kuluilla.',
    },
    PartiallyPaid: {
      name: 'Osin maksettu',
      sentence: 'Velallinen on maksanut osan; loppua ei enää peritä.',
      next: 'Kumppani tilittää sinulle maksun 30 työpäivän kuluessa vähennettynä palkkiollaan ja lisätyillä kuluilla.',
    },
    DebtorInsolventBankrupt: {
      name: 'Velallinen maksukyvytön',
      sentence: 'Velallinen on maksukyvytön tai konkurssissa.',
      next: 'Voit vielä ilmoittaa saatavasi konkurssipesän hoitajalle.',
    },
    DebtorUntraceable: {
      name: 'Velallista ei löytynyt',
      sentence: 'Velallista ei löydetty.',
      next: 'Jos saat tietoosi uuden osoitteen, kerro se Debituralle.',
    },
    DisputedLegalActionDeclinedByClient: {
      name: 'Riitautettu, ei oikeuteen',
      sentence: 'Velallinen kiistää saatavan, etkä halunnut viedä asiaa oikeuteen.',
      next: 'Tässä ei tapahdu enää muuta.',
    },
    WithdrawnByClient: {
      name: 'Peruttu',
      sentence: 'Peruit tapauksen.',
      next: 'Sopimuksestasi käy ilmi, onko kuluja maksettava.',
    },
    PreLegalExhaustedNoPayment: {
      name: 'Mitään ei saatu perittyä',
      sentence:
        'Kaikki keinot oikeudenkäyntiä lukuun ottamatta on käytetty, eikä velallinen maksanut.',
      next: 'Tässä ei tapahdu enää muuta.',
    },
    StatuteOfLimitationsExpired: {
      name: 'Vanhentunut',
      sentence: 'Saatava on liian vanha perittäväksi oikeusteitse.',
      next: 'Tässä ei tapahdu enää muuta.',
    },
    SettlementRejectedByClient: {
      name: 'Sovinto hylätty',
      sentence: 'Velallinen tarjosi sovintoa, etkä hyväksynyt sitä.',
      next: 'Tässä ei tapahdu enää muuta.',
    },
    UnresponsiveClient: {
      name: 'Et vastannut',
      sentence: 'Kumppani odotti vastaustasi eikä saanut sitä.',
      next: 'Jos haluat yhä periä saatavan, lähetä se uudelleen.',
    },
    UneconomicalToPursue: {
      name: 'Ei kannata periä',
      sentence: 'Jatkaminen maksaisi enemmän kuin siitä voisi saada.',
      next: 'Tässä ei tapahdu enää muuta.',
    },
    Other: {
      name: 'Päättynyt',
      sentence: 'Tapaus päätettiin muusta syystä.',
      next: 'Viestit tai tapahtumat voivat kertoa enemmän.',
    },
    CaseNeverStarted: {
      name: 'Ei alkanut',
      sentence: 'Tapaus päätettiin, ennen kuin perintä alkoi.',
      next: 'Jos haluat yhä periä saatavan, lähetä se uudelleen.',
    },
    CaseNeverStartedInternal: {
      name: 'Ei alkanut',
      sentence: 'Debitura päätti tapauksen, ennen kuin perintä alkoi.',
      next: 'Jos haluat yhä periä saatavan, lähetä se uudelleen.',
    },
    InvalidCaseData: {
      name: 'Virheelliset tiedot',
      sentence: 'Tapaus ei voinut alkaa, koska sen tiedot eivät kelvanneet.',
      next: 'Lähetä saatava uudelleen korjatuin tiedoin.',
    },
    NoQuotesReceived: {
      name: 'Ei tarjouksia',
      sentence: 'Yksikään kumppani ei tehnyt tarjousta tästä tapauksesta.',
      next: 'Tässä ei tapahdu enää muuta.',
    },
    QuotesExpiredNotAccepted: {
      name: 'Tarjoukset vanhentuneet',
      sentence: 'Tarjousta ei valittu, ennen kuin tarjousten voimassaolo päättyi.',
      next: 'Jos haluat yhä periä saatavan, lähetä se uudelleen.',
    },
  },
};
export default lifecycle;

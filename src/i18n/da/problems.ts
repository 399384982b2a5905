import type {Messages} from '../messages.js';

const problems: Messages['problems'] = {
  heading: 'Noget står i vejen',
  unreachable: {
    heading: 'Intet svar lige nu',
    text: 'Forbindelsen svigtede, før noget blev sendt. Din kladde er gemt. Prøv igen om lidt.',
    offline: 'Du er offline. Din kladde er gemt; fortsæt, når forbindelsen er tilbage.',
  },
  feeChanged: {
    heading: 'Vilkårene har ændret sig, siden du så dem',
    fee: (before, now) =>
      `Salæret var ${before} og er nu ${now}. Intet er sendt. Se det igennem igen, og indsend, hvis du er enig.`,
    other:
      'Salær eller partner afviger fra det, du så. Intet er sendt. Se det igennem igen, og indsend, hvis du er enig.',
  },
  notSigned: {
    heading: 'Alt er ikke underskrevet endnu',
    text: 'Intet er tabt: Din kladde er her. Indsend igen, når du vil underskrive.',
  },
  reviewAgain: {
    heading: 'Se det igennem en gang til',
    text: 'Du har underskrevet. Noget ændrede sig imens, så intet blev indsendt for dig. Kontrollér vilkårene, og indsend.',
  },
  again: 'Prøv igen',
  support: (requestId) => `Hvis det bliver ved, så giv supporten dette nummer: ${requestId}`,
  codes: {
    invalid: {
      heading: 'Noget i formularen skal rettes',
      text: 'Se på de markerede felter, ret dem, og indsend igen.',
    },
    'idempotency-key-missing': {
      heading: 'Kravet kunne ikke sendes',
      text: 'Intet blev oprettet. Genindlæs siden, og indsend igen; din kladde er gemt.',
    },
    unauthenticated: {
      heading: 'Du er blevet logget ud',
      text: 'Log ind igen i dette program, og kom tilbage: Din kladde venter i denne fane.',
    },
    forbidden: {
      heading: 'Du må ikke indsende krav',
      text: 'Bed den, der administrerer din virksomheds konto, om retten til det.',
    },
    'origin-not-allowed': {
      heading: 'Denne side må ikke bruge inkasso',
      text: 'Intet er sendt. Fortæl leverandøren af dette program, at adressen ikke er godkendt endnu.',
    },
    'not-found': {
      heading: 'Denne sag er her ikke',
      text: 'Den findes ikke, eller den tilhører en anden virksomhed. Gå tilbage, og vælg den igen.',
    },
    'not-available': {
      heading: 'Det kan ikke gøres herfra',
      text: 'Din konto har en anden rolle i netværket. Spørg leverandøren af dette program.',
    },
    'duplicate-reference': {
      heading: 'Der er allerede en sag for denne faktura',
      text: 'Intet blev oprettet en gang til. Kontrollér fakturanummeret.',
    },
    'client-not-ready': {
      heading: 'Din virksomhed er ikke sat op til inkasso endnu',
      text: 'Det tager et par minutter, én gang: oplysninger om din virksomhed og én aftale.',
      link: 'Sæt inkasso op',
    },
    'client-link-dead': {
      heading: 'Din virksomhed er ikke længere tilknyttet',
      text: 'Forbindelsen til Debitura er afbrudt. Bed leverandøren af dette program om at tilknytte jer igen; din kladde er gemt.',
    },
    'confirmation-needed': {
      heading: 'Bekræft igen',
      text: 'Noget ændrede sig imens. Kontrollér vilkårene, og indsend en gang til.',
    },
    'in-progress': {
      heading: 'Dit krav er stadig ved at blive sendt',
      text: 'Vent et øjeblik; vi spørger selv igen.',
    },
    'fee-changed': {
      heading: 'Vilkårene har ændret sig, siden du så dem',
      text: 'Intet er sendt. Se på salæret igen, og indsend, hvis du er enig.',
    },
    'too-large': {
      heading: 'Det er for stort at sende',
      text: 'Fjern det største bilag, eller gør det mindre, og prøv igen.',
    },
    'unsupported-media-type': {
      heading: 'Denne filtype kan ikke bruges',
      text: 'Gem bilaget som PDF, og vælg det igen.',
    },
    'signing-required': {
      heading: 'Noget skal underskrives først',
      text: 'Underskriv på Debituras sider; derefter kommer du tilbage hertil og indsender.',
      link: 'Gå til underskrift',
    },
    'kyc-required': {
      heading: 'Partneren skal vide, hvem I er',
      text: 'Legitimér jer på Debituras sider, kom så tilbage, og indsend.',
      link: 'Legitimér',
    },
    'not-eligible': {
      heading: 'Debitura kan ikke tage dette krav, som det er nu',
      text: 'Intet er sendt, og din kladde er gemt. Ændr kravet eller skyldneren, eller lad det blive ved det.',
    },
    'business-rule': {
      heading: 'Debitura tog ikke imod kravet',
      text: 'Intet blev oprettet. Ret det, der er nævnt her, og indsend igen.',
    },
    'idempotency-conflict': {
      heading: 'Kravet blev ændret, mens det blev sendt',
      text: 'Intet blev oprettet to gange. Se det igennem en gang til, og indsend igen.',
    },
    'rate-limited': {
      heading: 'For meget på én gang',
      text: 'Debitura beder om en kort pause. Vent et minut, og prøv igen; din kladde er gemt.',
    },
    unexpected: {
      heading: 'Noget gik galt hos os',
      text: 'Din kladde er gemt. Prøv igen om lidt.',
    },
    'contract-mismatch': {
      heading: 'Denne del er kun opdateret halvt',
      text: 'Inkassodelen er kun opdateret halvt her, så intet er hentet. Intet er gået tabt. Sig det til udbyderen af dette produkt.',
    },
    'upstream-unavailable': {
      heading: 'Debitura svarer ikke',
      text: 'Din kladde er gemt. Prøv igen om et par minutter.',
    },
    unavailable: {
      heading: 'Inkasso er ikke tilgængelig lige nu',
      text: 'Din kladde er gemt. Prøv igen om et par minutter.',
    },
    'upstream-timeout': {
      heading: 'Debitura er for længe om at svare',
      text: 'Din kladde er gemt. Prøv igen om et par minutter.',
    },
  },
  attribute: (name) =>
    `Attributten ${name} peger på et andet websted, så intet blev indlæst. Den, der bygger siden, skal sætte den som egenskab.`,
};
export default problems;

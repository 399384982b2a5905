import type {Messages} from '../messages.js';

const outcome: Messages['outcome'] = {
  case: 'Sag',
  submitting: 'Dit krav indsendes…',
  checking: {
    heading: 'Vi undersøger, om din sag blev oprettet',
    text: 'Svaret kom ikke i tide. Vi spørger selv igen, så intet sendes to gange. Du kan vente her eller komme tilbage senere; din kladde er gemt.',
    attempt: (attempt) => `Spurgt ${attempt} ${attempt === 1 ? 'gang' : 'gange'} indtil nu.`,
    again: 'Spørg nu',
  },
  signing: {
    pill: 'Afventer din underskrift',
    heading: 'Ét trin tilbage: underskriv',
    withCase:
      'er oprettet og afventer din underskrift. Du kan lukke siden og underskrive senere; sagen består.',
    withoutCase: 'Dit krav er gemt her og indsendes, når du har underskrevet.',
    abandoned:
      'Du kom tilbage uden at have underskrevet det hele. Intet er tabt; fortsæt, når du vil.',
    now: 'Underskriv nu',
    later: 'Senere',
    leave: (host) => `Du går til ${host} og kommer tilbage hertil, når du er færdig.`,
    noLink:
      'Debitura har ikke oplyst en adresse til underskriften. Se igen om et minut, eller bed supporten om linket.',
    again: 'Se igen',
  },
  verifying: {heading: 'Velkommen tilbage', text: 'Vi læser, hvad der er underskrevet…'},
  duplicate: {
    heading: 'Der er allerede en sag for denne faktura',
    text: (reference) =>
      `Faktura ${reference} er tidligere sendt til inkasso. Intet blev oprettet en gang til.`,
    unseen: 'Den eksisterende sag kan ikke vises her.',
    again: 'Begynd på et andet krav',
  },
  receipt: {
    pillSigned: 'Indsendt',
    headingSigned: 'Dit krav er på vej',
    headingOpen: 'Dit krav er oprettet; der mangler en underskrift',
    reference: 'Sagsnummer',
    copy: 'Kopiér',
    copied: 'Kopieret',
    copyLabel: 'Kopiér sagsnummeret',
    claim: 'Krav',
    debtor: 'Skyldner',
    fee: 'Salær',
    nextHeading: 'Hvad der sker nu',
    next: [
      'Debitura kontrollerer kravet; som regel inden for en time, højst to arbejdsdage.',
      'Inkassopartneren overtager det og skriver til skyldneren.',
      'Du bliver spurgt her, hvis noget mangler, og du ser hver betaling.',
    ],
    nextOpen: 'Inkassoen begynder, når alt er underskrevet. Indtil da sker der ikke noget.',
    ofRecovered: (percent) => `${percent} af det, der bliver inddrevet`,
    another: 'Send et krav mere',
    unsent: (count) =>
      count === 1
        ? 'Ét bilag blev ikke sendt. Føj det til sagen senere.'
        : `${count} bilag blev ikke sendt. Føj dem til sagen senere.`,
  },
  announce: {
    made: (reference) => `Sag ${reference} er oprettet.`,
  },
};
export default outcome;

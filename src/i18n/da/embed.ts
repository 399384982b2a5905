import type {Messages} from '../messages.js';

const embed: Messages['embed'] = {
  label: 'Inkasso',
  loading: 'Indlæses…',
  allCases: 'Alle sager',
  newCase: 'Send et krav til inkasso',
  goOn: 'Fortsæt med dit krav',
  seeCases: 'Se dine sager',
  signAgain: {
    upgrade: {
      heading: 'Debituras inkassoaftale er kommet i en ny version',
      text: 'Dine sager fortsætter. Indtil den nye version er underskrevet, venter nye krav på din underskrift.',
      button: 'Læs og underskriv',
    },
    sign: {
      heading: 'Din inkassoaftale er ikke underskrevet',
      text: 'Du kan læse dine sager. Nye krav venter, til aftalen er underskrevet.',
      button: 'Læs og underskriv',
    },
  },
};
export default embed;

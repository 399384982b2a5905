import type {Messages} from '../messages.js';

const embed: Messages['embed'] = {
  label: 'Inkasso',
  loading: 'Laddas…',
  allCases: 'Alla ärenden',
  newCase: 'Skicka en fordran till inkasso',
  goOn: 'Fortsätt med din fordran',
  seeCases: 'Se dina ärenden',
  signAgain: {
    upgrade: {
      heading: 'Debituras inkassoavtal har en ny version',
      text: 'Dina ärenden fortsätter. Tills den nya versionen är signerad väntar nya fordringar på din signatur.',
      button: 'Läs och signera',
    },
    sign: {
      heading: 'Ditt inkassoavtal är inte signerat',
      text: 'Du kan läsa dina ärenden. Nya fordringar väntar tills avtalet är signerat.',
      button: 'Läs och signera',
    },
  },
};
export default embed;

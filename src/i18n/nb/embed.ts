import type {Messages} from '../messages.js';

const embed: Messages['embed'] = {
  label: 'Inkasso',
  loading: 'Lastes inn…',
  allCases: 'Alle saker',
  newCase: 'Send et krav til inkasso',
  goOn: 'Fortsett med kravet ditt',
  seeCases: 'Se sakene dine',
  signAgain: {
    upgrade: {
      heading: 'Inkassoavtalen til Debitura har kommet i ny versjon',
      text: 'Sakene dine fortsetter. Til den nye versjonen er signert, venter nye krav på signaturen din.',
      button: 'Les og signer',
    },
    sign: {
      heading: 'Inkassoavtalen din er ikke signert',
      text: 'Du kan lese sakene dine. Nye krav venter til avtalen er signert.',
      button: 'Les og signer',
    },
  },
};
export default embed;

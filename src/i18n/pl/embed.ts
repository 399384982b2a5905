import type {Messages} from '../messages.js';

const embed: Messages['embed'] = {
  label: 'Windykacja',
  loading: 'Ładowanie…',
  allCases: 'Wszystkie sprawy',
  newCase: 'Przekaż wierzytelność do windykacji',
  goOn: 'Kontynuuj zgłoszenie',
  seeCases: 'Zobacz sprawy',
  signAgain: {
    upgrade: {
      heading: 'Umowa windykacyjna Debitury ma nową wersję',
      text: 'Dotychczasowe sprawy toczą się dalej. Nowe wierzytelności czekają, dopóki nowa wersja nie zostanie podpisana.',
      button: 'Przeczytaj i podpisz',
    },
    sign: {
      heading: 'Umowa windykacyjna nie jest podpisana',
      text: 'Sprawy można przeglądać. Nowe wierzytelności czekają, aż umowa zostanie podpisana.',
      button: 'Przeczytaj i podpisz',
    },
  },
};
export default embed;

import type {Messages} from '../messages.js';

const embed: Messages['embed'] = {
  label: 'Inkasso',
  loading: 'Wird geladen…',
  allCases: 'Alle Fälle',
  newCase: 'Eine Forderung ins Inkasso geben',
  goOn: 'Mit Ihrer Forderung weitermachen',
  seeCases: 'Ihre Fälle ansehen',
  signAgain: {
    upgrade: {
      heading: 'Die Inkassovereinbarung von Debitura hat eine neue Fassung',
      text: 'Ihre Fälle laufen weiter. Bis die neue Fassung unterschrieben ist, warten neue Forderungen auf Ihre Unterschrift.',
      button: 'Lesen und unterschreiben',
    },
    sign: {
      heading: 'Ihre Inkassovereinbarung ist nicht unterschrieben',
      text: 'Sie können Ihre Fälle lesen. Neue Forderungen warten, bis die Vereinbarung unterschrieben ist.',
      button: 'Lesen und unterschreiben',
    },
  },
};
export default embed;

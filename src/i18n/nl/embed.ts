import type {Messages} from '../messages.js';

const embed: Messages['embed'] = {
  label: 'Incasso',
  loading: 'Wordt geladen…',
  allCases: 'Alle zaken',
  newCase: 'Een vordering ter incasso geven',
  goOn: 'Verder met uw vordering',
  seeCases: 'Uw zaken bekijken',
  signAgain: {
    upgrade: {
      heading: 'De incasso-overeenkomst van Debitura heeft een nieuwe versie',
      text: 'Uw zaken lopen door. Tot de nieuwe versie ondertekend is, wachten nieuwe vorderingen op uw handtekening.',
      button: 'Lezen en ondertekenen',
    },
    sign: {
      heading: 'Uw incasso-overeenkomst is niet ondertekend',
      text: 'U kunt uw zaken lezen. Nieuwe vorderingen wachten tot de overeenkomst ondertekend is.',
      button: 'Lezen en ondertekenen',
    },
  },
};
export default embed;

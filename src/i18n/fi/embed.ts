import type {Messages} from '../messages.js';

const embed: Messages['embed'] = {
  label: 'Perintä',
  loading: 'Ladataan…',
  allCases: 'Kaikki tapaukset',
  newCase: 'Lähetä saatava perintään',
  goOn: 'Jatka saatavan lähettämistä',
  seeCases: 'Katso tapauksesi',
  signAgain: {
    upgrade: {
      heading: 'Debituran perintäsopimuksesta on uusi versio',
      text: 'Tapauksesi jatkuvat. Kunnes uusi versio on allekirjoitettu, uudet saatavat odottavat allekirjoitustasi.',
      button: 'Lue ja allekirjoita',
    },
    sign: {
      heading: 'Perintäsopimustasi ei ole allekirjoitettu',
      text: 'Voit lukea tapauksesi. Uudet saatavat odottavat, kunnes sopimus on allekirjoitettu.',
      button: 'Lue ja allekirjoita',
    },
  },
};
export default embed;

import type {Messages} from '../messages.js';

const dialog: Messages['dialog'] = {
  label: 'Lähetä perintään',
  close: 'Sulje',
  question: {
    heading: 'Suljetaanko lomake?',
    kept: 'Kirjoittamasi säilyy tässä välilehdessä vuorokauden: avaa sama lasku uudelleen, niin pääset jatkamaan. Tiedostot on valittava uudelleen.',
    lost: 'Tämä selain ei tallenna kirjoittamaasi. Se katoaa, kun suljet lomakkeen.',
    stay: 'Jatka täyttämistä',
    close: 'Sulje lomake',
  },
};
export default dialog;

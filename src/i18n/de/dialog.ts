import type {Messages} from '../messages.js';

const dialog: Messages['dialog'] = {
  label: 'An Inkasso übergeben',
  close: 'Schließen',
  question: {
    heading: 'Formular schließen?',
    kept: 'Was Sie eingegeben haben, bleibt einen Tag lang in diesem Tab: Öffnen Sie dieselbe Rechnung noch einmal, dann geht es dort weiter. Dateien müssen neu ausgewählt werden.',
    lost: 'Dieser Browser bewahrt Ihre Eingaben nicht auf. Beim Schließen gehen sie verloren.',
    stay: 'Weiter ausfüllen',
    close: 'Formular schließen',
  },
};
export default dialog;

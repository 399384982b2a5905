import type {Messages} from '../messages.js';

const dialog: Messages['dialog'] = {
  label: 'Przekaż do windykacji',
  close: 'Zamknij',
  question: {
    heading: 'Zamknąć formularz?',
    kept: 'Wpisane dane pozostają w tej karcie przez dobę: otwórz ponownie tę samą fakturę, aby kontynuować. Pliki trzeba będzie wybrać jeszcze raz.',
    lost: 'Ta przeglądarka nie zapisuje wpisanych danych. Po zamknięciu zostaną utracone.',
    stay: 'Wypełniaj dalej',
    close: 'Zamknij formularz',
  },
};
export default dialog;

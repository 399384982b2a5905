import type {Messages} from '../messages.js';
import {plural} from '../plural.js';

const documents: Messages['documents'] = {
  heading: 'Które dokumenty to potwierdzają?',
  intro: 'Faktura oraz dowody dostawy: zamówienie, dowód dostawy, wezwania do zapłaty.',
  drop: 'Upuść pliki tutaj lub',
  choose: 'wybierz pliki',
  limits: (types, size, count) => `${types}. Do ${size} każdy, liczba plików: ${count}.`,
  list: 'Wybrane dokumenty',
  none: 'Nie ma jeszcze dokumentów. Można zgłosić sprawę bez nich; partner może o nie poprosić później.',
  leaveNote: 'Zostaną wysłane razem ze zgłoszeniem.',
  remove: 'Usuń',
  cancel: 'Anuluj',
  retry: 'Spróbuj ponownie',
  named: (action, name) => `${action}: ${name}`,
  status: {
    waiting: 'Gotowy',
    uploading: 'Wysyłanie…',
    done: 'Wysłany',
    failed: 'Nie wysłano. Proszę spróbować ponownie albo usunąć plik.',
    missing: 'Proszę wybrać ten plik ponownie: po opuszczeniu strony pliki nie są przechowywane.',
  },
  progress: (percent) => `wysłano ${percent}`,
  refusedHeading: (count) =>
    plural('pl', count, {
      one: 'Jeden plik nie został przyjęty',
      few: `${count} pliki nie zostały przyjęte`,
      other: `${count} plików nie zostało przyjętych`,
    }),
  refused: {
    type: (name, types) =>
      `${name}: tego formatu nie można przyjąć. Proszę zapisać plik jako ${types}.`,
    size: (name, size) => `${name}: więcej niż ${size}. Proszę zmniejszyć lub podzielić plik.`,
    empty: (name) => `${name}: plik jest pusty. Proszę wybrać plik z zawartością.`,
    name: (name) => `${name}: proszę nadać plikowi krótszą, prostą nazwę i wybrać go ponownie.`,
    count: (name, count) =>
      `${name}: jedna sprawa przyjmuje najwyżej tyle plików: ${count}. Proszę najpierw któryś usunąć lub połączyć kilka.`,
    content: (name) =>
      `${name}: zawartość nie pasuje do nazwy. Proszę zapisać plik od nowa w jego rzeczywistym formacie.`,
  },
  uploading: {
    heading: 'Sprawa jest założona. Dokumenty są w drodze',
    text: 'Proszę nie zamykać tej strony, dopóki nie zostaną wysłane.',
    skip: 'Dalej bez pozostałych',
  },
  comments: 'Co jeszcze partner powinien wiedzieć?',
  commentsHint: 'Ustalenia dotyczące zapłaty, wcześniejsze kontakty, najlepsza pora na telefon',
  errors: {
    comments: {
      'too-long': (limit) => `Notatka może mieć najwyżej ${limit} znaków. Proszę ją skrócić.`,
      'control-characters':
        'Notatka zawiera ukryty znak z innego programu. Proszę wpisać ten fragment od nowa.',
      other: 'Proszę sprawdzić notatkę.',
    },
    files: {
      required: 'Proszę ponownie wybrać zapamiętane pliki albo usunąć je z listy.',
      other: 'Proszę ponownie wybrać zapamiętane pliki albo usunąć je z listy.',
    },
  },
};
export default documents;

import type {Messages} from '../messages.js';
import {plural} from '../plural.js';

const outcome: Messages['outcome'] = {
  case: 'Sprawa',
  submitting: 'Trwa zgłaszanie wierzytelności…',
  checking: {
    heading: 'Sprawdzamy, czy sprawa została założona',
    text: 'Odpowiedź nie nadeszła na czas. Sami pytamy ponownie, nic nie zostanie wysłane dwa razy. Można poczekać tutaj lub wrócić później; wersja robocza jest bezpieczna.',
    attempt: (attempt) =>
      plural('pl', attempt, {
        one: `Dotychczas zapytano ${attempt} raz.`,
        other: `Dotychczas zapytano ${attempt} razy.`,
      }),
    again: 'Zapytaj teraz',
  },
  signing: {
    pill: 'Czeka na podpis',
    heading: 'Pozostał jeden krok: podpis',
    withCase:
      'jest założona i czeka na podpis. Można zamknąć tę stronę i podpisać później; sprawa pozostanie.',
    withoutCase: 'Wierzytelność jest tu przechowywana i zostanie zgłoszona po złożeniu podpisu.',
    abandoned:
      'Nie wszystko zostało podpisane przed powrotem. Nic nie przepadło; można kontynuować w dowolnej chwili.',
    now: 'Podpisz teraz',
    later: 'Później',
    leave: (host) => `Nastąpi przejście na stronę ${host}, a po zakończeniu powrót tutaj.`,
    noLink:
      'Debitura nie podała adresu do podpisu. Proszę sprawdzić za minutę albo poprosić pomoc techniczną o link.',
    again: 'Sprawdź ponownie',
  },
  verifying: {heading: 'Witamy ponownie', text: 'Odczytujemy, co zostało podpisane…'},
  duplicate: {
    heading: 'Dla tej faktury istnieje już sprawa',
    text: (reference) =>
      `Faktura ${reference} została już wcześniej przekazana do windykacji. Nic nie zostało założone po raz drugi.`,
    unseen: 'Istniejącej sprawy nie można tu pokazać.',
    again: 'Zacznij nowe zgłoszenie',
  },
  receipt: {
    pillSigned: 'Zgłoszono',
    headingSigned: 'Zgłoszenie jest w drodze',
    headingOpen: 'Zgłoszenie jest zapisane; brakuje podpisu',
    reference: 'Numer sprawy',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    copyLabel: 'Kopiuj numer sprawy',
    claim: 'Wierzytelność',
    debtor: 'Dłużnik',
    fee: 'Prowizja',
    nextHeading: 'Co dalej',
    next: [
      'Debitura sprawdza wierzytelność; zwykle w ciągu godziny, najdłużej dwa dni robocze.',
      'Partner windykacyjny przejmuje ją i pisze do dłużnika.',
      'Jeśli czegoś zabraknie, pytanie pojawi się tutaj; tu widać też każdą wpłatę.',
    ],
    nextOpen:
      'Windykacja zacznie się, gdy wszystko będzie podpisane. Do tego czasu nic nie biegnie.',
    ofRecovered: (percent) => `${percent} odzyskanej kwoty`,
    another: 'Zgłoś kolejną wierzytelność',
    unsent: (count) =>
      plural('pl', count, {
        one: 'Jeden dokument nie został wysłany. Można go dodać do sprawy później.',
        few: `${count} dokumenty nie zostały wysłane. Można je dodać do sprawy później.`,
        other: `${count} dokumentów nie zostało wysłanych. Można je dodać do sprawy później.`,
      }),
  },
  announce: {
    made: (reference) => `Sprawa ${reference} jest założona.`,
  },
};
export default outcome;

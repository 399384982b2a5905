import type {Messages} from '../messages.js';
import {plural} from '../plural.js';

const onboardingOutcome: Messages['onboardingOutcome'] = {
  checkAgain: 'Sprawdź ponownie',
  reading: 'Sprawdzanie…',
  leave: (host) => `Nastąpi przejście na stronę ${host}, a po zakończeniu powrót tutaj.`,
  checking: {
    heading: 'Pytamy, czy firma została przygotowana',
    text: 'Odpowiedź nie nadeszła na czas. Sami pytamy ponownie, a drugie pytanie niczego nie powtarza. Można poczekać tutaj lub wrócić później.',
    attempt: (attempt) =>
      plural('pl', attempt, {
        one: `Dotychczas zapytano ${attempt} raz.`,
        other: `Dotychczas zapytano ${attempt} razy.`,
      }),
    again: 'Zapytaj teraz',
  },
  sign: {
    pill: 'Czeka na podpis',
    heading: 'Pozostał jeden krok: podpis',
    text: 'Firma jest znana Debiturze. Na jej stronach przegląda się dane i podpisuje umowę windykacyjną; sześciocyfrowy kod przychodzi e-mailem.',
    upgradeHeading: 'Podpisanie nowej wersji umowy',
    upgradeText:
      'Umowa windykacyjna Debitury ma nową wersję albo nazwa firmy się zmieniła. Aby zgłaszać wierzytelności, trzeba podpisać ją jeszcze raz; dotychczasowe sprawy toczą się dalej.',
    abandoned:
      'Nie wszystko zostało podpisane przed powrotem. Nic nie przepadło; można kontynuować w dowolnej chwili.',
    later: 'Można zamknąć tę stronę i podpisać później: wystarczy tu wrócić i kontynuować.',
    now: 'Przejdź do podpisu',
    noLink:
      'Debitura nie podała adresu do podpisu. Proszę sprawdzić za minutę albo poprosić o link pomoc techniczną tego programu.',
  },
  approval: {
    pill: 'Czeka na zatwierdzenie',
    heading: 'Firma ma już konto w Debiturze',
    text: (platform) =>
      `Aby nikt nie połączył firmy bez jej wiedzy, połączenie z ${platform} zatwierdza właściciel tego konta. Proszę otworzyć poniższą stronę albo przesłać jej link osobie, która zarządza kontem.`,
    days: 'Link jest zwykle ważny siedem dni. Potem można tu zapytać ponownie.',
    since: (date) => `Wysłano prośbę: ${date}.`,
    now: 'Sprawdź i zatwierdź',
    copy: 'Kopiuj link',
    copied: 'Skopiowano',
    noLink:
      'Debitura nie podała linku. Proszę zajrzeć do skrzynki konta w Debiturze albo sprawdzić ponownie za minutę.',
    waiting: 'Wierzytelności czekają i zostaną wysłane po zatwierdzeniu połączenia.',
  },
  ready: {
    pill: 'Gotowe',
    heading: 'Można już zgłaszać wierzytelności',
    text: (client) => `Firma ${client} jest przygotowana w Debiturze i wszystko jest podpisane.`,
    company: 'Firma',
    openCases: 'Niektóre wierzytelności wymagają jeszcze działania; szczegóły poniżej.',
    made: 'Wierzytelności są w drodze.',
  },
  blocked: {
    heading: 'Firmy nie można stąd połączyć',
    reasons: {
      ClientAlreadyLinkedToAnotherPartner: {
        text: () =>
          'Firma współpracuje już z Debiturą przez inny program, a połączyć można ją tylko z jednym.',
        todo: () =>
          'Aby to zmienić, proszę zwrócić się do pomocy Debitury (support.debitura.com). Do tego czasu wierzytelności można zgłaszać w tamtym programie.',
      },
      InvalidClientType: {
        text: () =>
          'Ten adres e-mail należy do konta w Debiturze, które nie jest kontem wierzyciela, lecz na przykład firmy windykacyjnej.',
        todo: (platform) =>
          `Proszę zalogować się do ${platform} innym adresem e-mail i zacząć od nowa albo zwrócić się do tamtejszej pomocy.`,
      },
      AlreadyLinkedDifferentTenant: {
        text: (platform) =>
          `Ten adres e-mail jest już używany dla innej firmy w ${platform}. W Debiturze jedna osoba należy do jednej firmy.`,
        todo: (platform) =>
          `Proszę kontynuować z tamtą firmą albo użyć dla tej innego adresu e-mail. Pomoże też wsparcie ${platform}.`,
      },
    },
    other: {
      text: () => 'Debitura nie łączy tej firmy, a podany powód nie jest tej stronie znany.',
      todo: (platform) =>
        `Proszę zwrócić się do wsparcia ${platform} i podać ten powód, aby można było zapytać Debiturę:`,
    },
    again: 'Spróbuj ponownie',
    kept: 'Nic nie zostało wysłane. Wierzytelności pozostają tutaj.',
  },
  stopped: {
    forbidden:
      'Proszę zwrócić się do osoby, która zarządza kontem firmy, aby przygotowała windykację lub nadała odpowiednie uprawnienie.',
  },
  repair: {
    back: 'Wróć do przeglądu',
    heading: (reference) => `Poprawianie wierzytelności ${reference}`,
    sendHeading: (reference) => `Wysyłanie wierzytelności ${reference}`,
    text: 'Tutaj można ją poprawić. Ostatni przycisk odsyła ją do wierzytelności wysyłanych razem z danymi.',
  },
};
export default onboardingOutcome;

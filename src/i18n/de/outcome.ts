import type {Messages} from '../messages.js';

const outcome: Messages['outcome'] = {
  case: 'Fall',
  submitting: 'Ihre Forderung wird gesendet…',
  checking: {
    heading: 'Wir prüfen, ob Ihr Fall angelegt wurde',
    text: 'Es kam nicht rechtzeitig eine Antwort. Wir fragen von selbst noch einmal, es wird nichts doppelt gesendet. Sie können hier warten oder später wiederkommen; Ihr Entwurf ist sicher.',
    attempt: (attempt) => `Bisher ${attempt}-mal gefragt.`,
    again: 'Jetzt fragen',
  },
  signing: {
    pill: 'Wartet auf Ihre Unterschrift',
    heading: 'Noch ein Schritt: unterschreiben',
    withCase:
      'ist angelegt und wartet auf Ihre Unterschrift. Sie können diese Seite schließen und später unterschreiben; der Fall bleibt.',
    withoutCase:
      'Ihre Forderung bleibt hier aufbewahrt und wird abgesendet, wenn Sie unterschrieben haben.',
    abandoned:
      'Sie sind zurückgekommen, ohne alles zu unterschreiben. Es ist nichts verloren; machen Sie weiter, wann Sie möchten.',
    now: 'Jetzt unterschreiben',
    later: 'Später',
    leave: (host) => `Sie wechseln zu ${host} und kommen hierher zurück, wenn Sie fertig sind.`,
    noLink:
      'Debitura hat keine Adresse zum Unterschreiben genannt. Sehen Sie in einer Minute noch einmal nach oder bitten Sie den Support um den Link.',
    again: 'Noch einmal nachsehen',
  },
  verifying: {heading: 'Willkommen zurück', text: 'Wir lesen, was unterschrieben ist…'},
  duplicate: {
    heading: 'Zu dieser Rechnung gibt es schon einen Fall',
    text: (reference) =>
      `Rechnung ${reference} ging schon einmal ins Inkasso. Es wurde nichts ein zweites Mal angelegt.`,
    unseen: 'Der vorhandene Fall lässt sich hier nicht zeigen.',
    again: 'Eine andere Forderung beginnen',
  },
  receipt: {
    pillSigned: 'Abgesendet',
    headingSigned: 'Ihre Forderung ist auf dem Weg',
    headingOpen: 'Ihre Forderung ist angelegt; eine Unterschrift fehlt',
    reference: 'Fallnummer',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyLabel: 'Fallnummer kopieren',
    claim: 'Forderung',
    debtor: 'Schuldner',
    fee: 'Provision',
    nextHeading: 'Wie es weitergeht',
    next: [
      'Debitura prüft die Forderung; meist innerhalb einer Stunde, höchstens zwei Werktage.',
      'Der Inkassopartner übernimmt sie und schreibt dem Schuldner.',
      'Fehlt etwas, werden Sie hier gefragt; hier sehen Sie auch jede Zahlung.',
    ],
    nextOpen: 'Das Inkasso beginnt, wenn alles unterschrieben ist. Vorher läuft nichts.',
    ofRecovered: (percent) => `${percent} dessen, was eingeht`,
    another: 'Eine weitere Forderung senden',
    unsent: (count) =>
      count === 1
        ? 'Eine Unterlage wurde nicht gesendet. Fügen Sie sie dem Fall später hinzu.'
        : `${count} Unterlagen wurden nicht gesendet. Fügen Sie sie dem Fall später hinzu.`,
  },
  announce: {
    made: (reference) => `Fall ${reference} ist angelegt.`,
  },
};
export default outcome;

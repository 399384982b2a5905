import type {Messages} from '../messages.js';

const problems: Messages['problems'] = {
  heading: 'Etwas steht im Weg',
  unreachable: {
    heading: 'Gerade kommt keine Antwort',
    text: 'Die Verbindung brach ab, bevor etwas gesendet wurde. Ihr Entwurf ist sicher. Versuchen Sie es gleich noch einmal.',
    offline:
      'Sie sind offline. Ihr Entwurf ist sicher; machen Sie weiter, wenn die Verbindung wieder da ist.',
  },
  feeChanged: {
    heading: 'Die Bedingungen haben sich inzwischen geändert',
    fee: (before, now) =>
      `Die Provision war ${before} und ist jetzt ${now}. Es wurde nichts gesendet. Sehen Sie noch einmal nach und senden Sie ab, wenn Sie einverstanden sind.`,
    other:
      'Provision oder Partner weichen von dem ab, was Sie gesehen haben. Es wurde nichts gesendet. Sehen Sie noch einmal nach und senden Sie ab, wenn Sie einverstanden sind.',
  },
  notSigned: {
    heading: 'Noch ist nicht alles unterschrieben',
    text: 'Es ist nichts verloren: Ihr Entwurf ist hier. Senden Sie noch einmal ab, wenn Sie unterschreiben möchten.',
  },
  reviewAgain: {
    heading: 'Bitte sehen Sie noch einmal hin',
    text: 'Sie haben unterschrieben. Inzwischen hat sich etwas geändert, deshalb wurde nichts für Sie abgesendet. Prüfen Sie die Bedingungen und senden Sie ab.',
  },
  again: 'Noch einmal versuchen',
  support: (requestId) => `Bleibt es dabei, nennen Sie dem Support diese Nummer: ${requestId}`,
  codes: {
    invalid: {
      heading: 'Im Formular ist etwas zu berichtigen',
      text: 'Sehen Sie sich die markierten Felder an, berichtigen Sie sie und senden Sie noch einmal ab.',
    },
    'idempotency-key-missing': {
      heading: 'Die Forderung ließ sich nicht senden',
      text: 'Es wurde nichts angelegt. Laden Sie die Seite neu und senden Sie noch einmal ab; Ihr Entwurf bleibt erhalten.',
    },
    unauthenticated: {
      heading: 'Sie wurden abgemeldet',
      text: 'Melden Sie sich hier im Programm wieder an und kommen Sie zurück: Ihr Entwurf wartet in diesem Tab.',
    },
    forbidden: {
      heading: 'Sie dürfen keine Forderungen absenden',
      text: 'Bitten Sie die Person, die das Konto Ihres Unternehmens verwaltet, um das Recht dazu.',
    },
    'origin-not-allowed': {
      heading: 'Auf dieser Seite ist kein Inkasso erlaubt',
      text: 'Es wurde nichts gesendet. Sagen Sie dem Anbieter dieses Programms, dass diese Adresse noch nicht zugelassen ist.',
    },
    'not-found': {
      heading: 'Diesen Fall gibt es hier nicht',
      text: 'Er existiert nicht oder gehört einem anderen Unternehmen. Gehen Sie zurück und wählen Sie ihn noch einmal.',
    },
    'not-available': {
      heading: 'Das geht von hier aus nicht',
      text: 'Ihr Konto arbeitet in einer anderen Rolle im Netzwerk. Fragen Sie den Anbieter dieses Programms.',
    },
    'duplicate-reference': {
      heading: 'Zu dieser Rechnung gibt es schon einen Fall',
      text: 'Es wurde nichts ein zweites Mal angelegt. Prüfen Sie die Rechnungsnummer.',
    },
    'client-not-ready': {
      heading: 'Ihr Unternehmen ist noch nicht für das Inkasso eingerichtet',
      text: 'Das dauert einmalig ein paar Minuten: Angaben zum Unternehmen und eine Vereinbarung.',
      link: 'Inkasso einrichten',
    },
    'client-link-dead': {
      heading: 'Ihr Unternehmen ist nicht mehr verbunden',
      text: 'Die Verbindung zu Debitura wurde beendet. Bitten Sie den Anbieter dieses Programms, Sie wieder zu verbinden; Ihr Entwurf bleibt erhalten.',
    },
    'confirmation-needed': {
      heading: 'Bitte bestätigen Sie noch einmal',
      text: 'Inzwischen hat sich etwas geändert. Prüfen Sie die Bedingungen und senden Sie noch einmal ab.',
    },
    'in-progress': {
      heading: 'Ihre Forderung wird noch gesendet',
      text: 'Einen Moment bitte; wir fragen von selbst noch einmal.',
    },
    'fee-changed': {
      heading: 'Die Bedingungen haben sich inzwischen geändert',
      text: 'Es wurde nichts gesendet. Sehen Sie sich die Provision noch einmal an und senden Sie ab, wenn Sie einverstanden sind.',
    },
    'too-large': {
      heading: 'Das ist zu groß zum Senden',
      text: 'Entfernen oder verkleinern Sie die größte Unterlage und versuchen Sie es noch einmal.',
    },
    'unsupported-media-type': {
      heading: 'Dieses Dateiformat wird nicht angenommen',
      text: 'Speichern Sie die Unterlage als PDF und wählen Sie sie noch einmal.',
    },
    'signing-required': {
      heading: 'Zuerst ist etwas zu unterschreiben',
      text: 'Unterschreiben Sie auf den Seiten von Debitura; dann kommen Sie hierher zurück und senden ab.',
      link: 'Zum Unterschreiben',
    },
    'kyc-required': {
      heading: 'Der Partner muss wissen, wer Sie sind',
      text: 'Geben Sie den Identitätsnachweis auf den Seiten von Debitura, kommen Sie dann zurück und senden Sie ab.',
      link: 'Identität nachweisen',
    },
    'not-eligible': {
      heading: 'So kann Debitura diese Forderung nicht annehmen',
      text: 'Es wurde nichts gesendet, und Ihr Entwurf bleibt erhalten. Ändern Sie Forderung oder Schuldner, oder lassen Sie es dabei.',
    },
    'business-rule': {
      heading: 'Debitura hat die Forderung nicht angenommen',
      text: 'Es wurde nichts angelegt. Berichtigen Sie, was hier genannt ist, und senden Sie noch einmal ab.',
    },
    'idempotency-conflict': {
      heading: 'Die Forderung wurde während des Sendens geändert',
      text: 'Es wurde nichts doppelt angelegt. Prüfen Sie sie noch einmal und senden Sie wieder ab.',
    },
    'rate-limited': {
      heading: 'Zu viel auf einmal',
      text: 'Debitura bittet um eine kurze Pause. Warten Sie eine Minute und versuchen Sie es noch einmal; Ihr Entwurf ist sicher.',
    },
    unexpected: {
      heading: 'Bei uns ist etwas schiefgegangen',
      text: 'Ihr Entwurf ist sicher. Versuchen Sie es gleich noch einmal.',
    },
    'contract-mismatch': {
      heading: 'Dieser Teil wurde nur zur Hälfte aktualisiert',
      text: 'Das Inkasso wurde hier nur zur Hälfte aktualisiert, deshalb wurde nichts geladen. Nichts ist verloren. Sagen Sie dem Anbieter dieses Produkts Bescheid.',
    },
    'upstream-unavailable': {
      heading: 'Debitura antwortet nicht',
      text: 'Ihr Entwurf ist sicher. Versuchen Sie es in ein paar Minuten noch einmal.',
    },
    unavailable: {
      heading: 'Das Inkasso ist gerade nicht erreichbar',
      text: 'Ihr Entwurf ist sicher. Versuchen Sie es in ein paar Minuten noch einmal.',
    },
    'upstream-timeout': {
      heading: 'Debitura braucht zu lange für eine Antwort',
      text: 'Ihr Entwurf ist sicher. Versuchen Sie es in ein paar Minuten noch einmal.',
    },
  },
  attribute: (name) =>
    `Das Attribut ${name} zeigt auf eine andere Website, deshalb wurde nichts geladen. Wer diese Seite baut, muss es als Eigenschaft setzen.`,
};
export default problems;

import type {Messages} from '../messages.js';

const since = (text: string | null) => (text === null ? '' : ` seit ${text}`);
const submitted = (text: string | null) => (text === null ? 'Abgesendet' : `Abgesendet am ${text}`);

const lifecycle: Messages['lifecycle'] = {
  stages: {
    submitted: 'Abgesendet',
    checked: 'Geprüft',
    collecting: 'Im Inkasso',
    closed: 'Geschlossen',
  },
  partner: 'der Inkassopartner',
  actors: {
    client: () => 'Sie sind an der Reihe.',
    debitura: () => 'Als Nächstes handelt Debitura; für Sie ist nichts zu tun.',
    partner: (partner) => `Als Nächstes handelt ${partner}; für Sie ist nichts zu tun.`,
    nobody: () => 'Niemand muss etwas tun.',
  },
  actorsExcept: {
    debitura:
      'Als Nächstes handelt Debitura; für Sie ist nichts zu tun außer dem, was unten steht.',
    partner: (partner) =>
      `Als Nächstes handelt ${partner}; für Sie ist nichts zu tun außer dem, was unten steht.`,
  },
  states: {
    PendingContractSigning: {
      name: 'Unterschreiben',
      sentence: (_partner, day) => `${submitted(day)}; ein Vertrag wartet auf Ihre Unterschrift.`,
      next: 'Wenn alles unterschrieben ist, prüft Debitura den Fall.',
    },
    PendingVerificationInternal: {
      name: 'In Prüfung',
      sentence: (_partner, day) => `${submitted(day)}; Debitura prüft den Fall.`,
      next: 'Meist innerhalb einer Stunde, höchstens nach zwei Werktagen, geht er an den Inkassopartner.',
    },
    PendingVerification: {
      name: 'Beim Partner',
      sentence: (partner, day) => `${submitted(day)}; jetzt liegt der Fall hier: ${partner}.`,
      next: 'Der Partner nimmt den Fall an und beginnt mit dem Inkasso.',
    },
    NeedsAdditionalDetails: {
      name: 'Ihre Antwort',
      sentence: (_partner, day) =>
        `${submitted(day)}; der Fall wartet auf etwas, das nur Sie geben können.`,
      next: 'Mit Ihrer Antwort wird der Fall noch einmal geprüft.',
    },
    Leads: {
      name: 'Angebote werden eingeholt',
      sentence: (_partner, day) => `${submitted(day)}; Partner werden um Angebote gebeten.`,
      next: 'Sind Angebote da, wählen Sie eines davon aus.',
    },
    LeadsQuoteGiven: {
      name: 'Angebot wählen',
      sentence: (_partner, day) => `${submitted(day)}; ein Angebot wartet auf Ihre Entscheidung.`,
      next: 'Der Partner, dessen Angebot Sie wählen, beginnt mit dem Inkasso.',
    },
    Active: {
      name: 'Im Inkasso',
      sentence: (partner, day) => `Im Inkasso${since(day)}; zuständig: ${partner}.`,
      next: 'Zahlungen erscheinen hier, sobald sie eingehen.',
    },
    Paused: {
      name: 'Pausiert',
      sentence: (partner, day) =>
        `Die Arbeit ruht; zuständig: ${partner}${day === null ? '' : `, begonnen am ${day}`}.`,
      next: 'Der Partner nimmt die Arbeit wieder auf oder schließt den Fall.',
    },
    Closed: {
      name: 'Geschlossen',
      sentence: (_partner, day) => (day === null ? 'Geschlossen.' : `Geschlossen am ${day}.`),
      next: '',
    },
    Merged: {
      name: 'Zusammengelegt',
      sentence: (_partner, day) =>
        `${day === null ? 'Zusammengelegt' : `Zusammengelegt am ${day}`}: Der Fall wird in einem anderen weitergeführt und lässt sich hier nur noch lesen.`,
      next: '',
    },
  },
  unknownState: (state) => `Debitura nennt den Stand „${state}“.`,
  outcomes: {
    Paid: {
      name: 'Bezahlt',
      sentence: 'Der Schuldner hat bezahlt.',
      next: 'Der Partner zahlt Sie innerhalb von 30 Werktagen aus, abzüglich seiner Provision und der hinzugekommenen Kosten.',
    },
    PartiallyPaid: {
      name: 'Teilweise bezahlt',
      sentence: 'Der Schuldner hat einen Teil bezahlt; der Rest wird nicht weiter verfolgt.',
      next: 'Der Partner zahlt Sie innerhalb von 30 Werktagen aus, abzüglich seiner Provision und der hinzugekommenen Kosten.',
    },
    DebtorInsolventBankrupt: {
      name: 'Schuldner insolvent',
      sentence: 'Der Schuldner ist zahlungsunfähig oder insolvent.',
      next: 'Sie können Ihre Forderung noch beim Insolvenzverwalter anmelden.',
    },
    DebtorUntraceable: {
      name: 'Schuldner nicht auffindbar',
      sentence: 'Der Schuldner war nicht aufzufinden.',
      next: 'Erfahren Sie eine neue Anschrift, sagen Sie es Debitura.',
    },
    DisputedLegalActionDeclinedByClient: {
      name: 'Bestritten, kein Gericht',
      sentence:
        'Der Schuldner bestreitet die Forderung, und Sie haben sich gegen ein Gericht entschieden.',
      next: 'Hier geschieht nichts mehr.',
    },
    WithdrawnByClient: {
      name: 'Zurückgezogen',
      sentence: 'Sie haben den Fall zurückgenommen.',
      next: 'Ob Kosten anfallen, ergibt sich aus Ihrer Vereinbarung.',
    },
    PreLegalExhaustedNoPayment: {
      name: 'Nichts eingegangen',
      sentence: 'Außergerichtlich wurde alles versucht, und der Schuldner hat nicht bezahlt.',
      next: 'Hier geschieht nichts mehr.',
    },
    StatuteOfLimitationsExpired: {
      name: 'Verjährt',
      sentence: 'Die Forderung ist zu alt, um noch durchgesetzt zu werden.',
      next: 'Hier geschieht nichts mehr.',
    },
    SettlementRejectedByClient: {
      name: 'Vergleich abgelehnt',
      sentence: 'Der Schuldner bot einen Vergleich an, und Sie haben ihn nicht angenommen.',
      next: 'Hier geschieht nichts mehr.',
    },
    UnresponsiveClient: {
      name: 'Keine Antwort von Ihnen',
      sentence: 'Der Partner hat auf Ihre Antwort gewartet und keine bekommen.',
      next: 'Wollen Sie die Forderung weiter verfolgen, senden Sie sie noch einmal ab.',
    },
    UneconomicalToPursue: {
      name: 'Lohnt nicht',
      sentence: 'Weiterzumachen würde mehr kosten, als es bringen kann.',
      next: 'Hier geschieht nichts mehr.',
    },
    Other: {
      name: 'Geschlossen',
      sentence: 'Der Fall wurde aus einem anderen Grund geschlossen.',
      next: 'Nachrichten oder Verlauf sagen vielleicht mehr.',
    },
    CaseNeverStarted: {
      name: 'Nie begonnen',
      sentence: 'Der Fall wurde geschlossen, bevor das Inkasso begann.',
      next: 'Wollen Sie die Forderung weiter verfolgen, senden Sie sie noch einmal ab.',
    },
    CaseNeverStartedInternal: {
      name: 'Nie begonnen',
      sentence: 'Debitura hat den Fall geschlossen, bevor das Inkasso begann.',
      next: 'Wollen Sie die Forderung weiter verfolgen, senden Sie sie noch einmal ab.',
    },
    InvalidCaseData: {
      name: 'Angaben nicht gültig',
      sentence: 'Der Fall konnte nicht beginnen, weil seine Angaben nicht gültig waren.',
      next: 'Senden Sie die Forderung mit berichtigten Angaben noch einmal ab.',
    },
    NoQuotesReceived: {
      name: 'Keine Angebote',
      sentence: 'Kein Partner hat für diesen Fall ein Angebot gemacht.',
      next: 'Hier geschieht nichts mehr.',
    },
    QuotesExpiredNotAccepted: {
      name: 'Angebote abgelaufen',
      sentence: 'Es wurde kein Angebot gewählt, bevor die Frist endete.',
      next: 'Wollen Sie die Forderung weiter verfolgen, senden Sie sie noch einmal ab.',
    },
  },
};
export default lifecycle;

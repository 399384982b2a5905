import type {Messages} from '../messages.js';

const onboarding: Messages['onboarding'] = {
  label: 'Inkasso einrichten',
  steps: {company: 'Unternehmen', people: 'Personen', check: 'Prüfung', sign: 'Unterschrift'},
  stepOf: (step, count) => `Schritt ${step} von ${count}`,
  done: 'erledigt',
  loading: 'Der Stand Ihres Unternehmens wird gelesen…',
  failed: 'Dieser Teil wurde nicht geladen. Was Sie eingegeben haben, bleibt erhalten.',
  again: 'Noch einmal versuchen',
  optional: 'freiwillig',
  buttons: {
    continue: 'Weiter',
    save: 'Sichern und zurück zur Prüfung',
    back: 'Zurück',
    agree: 'Zustimmen und weiter zum Unterschreiben',
    askAgain: 'Noch einmal anfragen',
    submitting: 'Wird eingerichtet…',
  },
  draftKept: 'In diesem Tab gesichert',
  summaryHeading: (count) =>
    count === 1 ? 'Eines ist noch zu berichtigen' : `${count} Angaben sind noch zu berichtigen`,

  company: {
    heading: 'Ihr Unternehmen',
    intro: 'Das steht in der Vereinbarung mit Debitura. Berichtigen Sie, was nicht stimmt.',
    chooseCountry: 'Land auswählen',
    labels: {
      name: 'Name des Unternehmens',
      registrationNumber: 'Registernummer',
      address: 'Straße und Hausnummer',
      zipCode: 'Postleitzahl',
      city: 'Ort',
      country: 'Land',
      state: 'Bundesland oder Region',
      supportPhone: 'Telefon',
    },
    hints: {
      name: 'Wie im Handelsregister',
      registrationNumber: 'Aus dem Handelsregister, zum Beispiel HRB oder CVR',
    },
  },
  errors: {
    name: {
      required: 'Geben Sie den Namen Ihres Unternehmens ein, wie er im Register steht.',
      'too-long': (limit) => `Kürzen Sie den Namen auf ${limit} Zeichen.`,
      'control-characters':
        'Der Name enthält einen Zeilenumbruch oder ein anderes verborgenes Zeichen. Geben Sie ihn neu ein.',
      other: 'Prüfen Sie den Namen Ihres Unternehmens.',
    },
    registrationNumber: {
      'too-long': (limit) => `Kürzen Sie die Registernummer auf ${limit} Zeichen.`,
      'control-characters':
        'Die Registernummer enthält ein verborgenes Zeichen. Geben Sie sie neu ein.',
      other: 'Prüfen Sie die Registernummer.',
    },
    address: {
      required: 'Geben Sie Straße und Hausnummer Ihres Unternehmens ein.',
      'too-long': (limit) => `Kürzen Sie Straße und Hausnummer auf ${limit} Zeichen.`,
      'control-characters':
        'Die Anschrift enthält einen Zeilenumbruch oder ein anderes verborgenes Zeichen. Geben Sie sie neu ein.',
      other: 'Prüfen Sie Straße und Hausnummer.',
    },
    zipCode: {
      'too-long': (limit) => `Kürzen Sie die Postleitzahl auf ${limit} Zeichen.`,
      'control-characters':
        'Die Postleitzahl enthält ein verborgenes Zeichen. Geben Sie sie neu ein.',
      other: 'Prüfen Sie die Postleitzahl.',
    },
    city: {
      required: 'Geben Sie den Ort Ihres Unternehmens ein.',
      'too-long': (limit) => `Kürzen Sie den Ort auf ${limit} Zeichen.`,
      'control-characters': 'Der Ort enthält ein verborgenes Zeichen. Geben Sie ihn neu ein.',
      other: 'Prüfen Sie den Ort.',
    },
    country: {
      required: 'Wählen Sie das Land Ihres Unternehmens.',
      'not-a-code': 'Wählen Sie das Land Ihres Unternehmens.',
      other: 'Debitura kennt dieses Land nicht. Wählen Sie ein anderes.',
    },
    state: {
      'too-long': (limit) => `Kürzen Sie Bundesland oder Region auf ${limit} Zeichen.`,
      'control-characters':
        'Bundesland oder Region enthält ein verborgenes Zeichen. Geben Sie es neu ein.',
      other: 'Prüfen Sie Bundesland oder Region.',
    },
    supportPhone: {
      'too-long': (limit) => `Kürzen Sie die Telefonnummer auf ${limit} Zeichen.`,
      'control-characters':
        'Die Telefonnummer enthält ein verborgenes Zeichen. Geben Sie sie neu ein.',
      other: 'Prüfen Sie die Telefonnummer.',
    },
    consent: {
      required:
        'Setzen Sie dieses Häkchen, um die Forderungen zu senden, oder lassen Sie sie vorerst weg.',
      other:
        'Setzen Sie dieses Häkchen, um die Forderungen zu senden, oder lassen Sie sie vorerst weg.',
    },
  },

  people: {
    heading: 'Wer für Ihr Unternehmen handelt',
    intro: 'Diese Personen sehen die Fälle Ihres Unternehmens bei Debitura.',
    signs: 'Unterschreibt',
    signsLong: 'Unterschreibt die Vereinbarung mit einem Code, der an diese Adresse geht',
    office: 'Das Unternehmen selbst',
    why: (platform) =>
      `Debitura erkennt Konten an der E-Mail-Adresse. Deshalb kommen Namen und Adressen aus Ihrer Anmeldung bei ${platform} und lassen sich auf dieser Seite nicht ändern. Stimmt etwas nicht, berichtigen Sie es in ${platform} und kommen Sie zurück.`,
    unknown: 'Sie, wie Sie hier angemeldet sind',
  },

  check: {
    heading: 'Prüfen und weiter zum Unterschreiben',
    intro: (platform) =>
      `Das ist in ${platform} über Ihr Unternehmen bekannt. Bevor Sie den Knopf drücken, wird nichts gesendet.`,
    company: 'Unternehmen',
    people: 'Personen',
    contact: 'E-Mail',
    change: 'Ändern',
    show: 'Ansehen',
    changeSection: (section) => `Ändern: ${section}`,
    showSection: (section) => `Ansehen: ${section}`,
    next: {
      heading: 'Wie es weitergeht',
      list: [
        'Auf den Seiten von Debitura sehen Sie die Angaben noch einmal durch.',
        'Dort unterschreiben Sie die Inkassovereinbarung, mit einem sechsstelligen Code, der per E-Mail kommt, und einer gezeichneten Unterschrift.',
        'Sie kommen hierher zurück und können Forderungen absenden. Eine neue Anmeldung oder ein Passwort ist nicht nötig.',
      ],
      cost: 'Eine Provision fällt nur auf Geld an, das eingeht.',
    },
  },

  cases: {
    heading: (count) =>
      count === 1 ? 'Die Forderung, die mitgeht' : `Die ${count} Forderungen, die mitgehen`,
    headingMixed: 'Ihre Forderungen',
    fee: (percent) => `Provision ${percent} dessen, was eingeht`,
    asking: 'Die Provision wird ermittelt…',
    feeUnknown: 'Die Provision ließ sich gerade nicht ermitteln.',
    ineligible: 'So kann Debitura diese Forderung vielleicht nicht annehmen.',
    repair: 'Berichtigen',
    leaveOut: 'Weglassen',
    sendNow: 'Jetzt senden',
    named: (action, reference) => `${action}: ${reference}`,
    standing: {
      packed: 'Geht mit',
      unsent: 'Noch nicht gesendet',
      sent: 'Gesendet; noch nicht bestätigt',
      waiting: 'Wartet auf die Genehmigung',
      made: 'Fall angelegt',
      madeAs: (reference) => `Fall ${reference} angelegt`,
      failed: 'Nicht angelegt',
    },
    failures: {
      NoPartnerAvailable:
        'Debitura hat keinen Partner für das Land dieses Schuldners und diese Art von Forderung. Prüfen Sie den Schuldner oder lassen Sie die Forderung weg.',
      ValidationError:
        'An der Forderung stimmt etwas nicht. Öffnen und berichtigen Sie sie und senden Sie sie noch einmal.',
      DuplicateReference:
        'Mit dieser Rechnungsnummer gibt es schon einen Fall. Prüfen Sie die Nummer, oder lassen Sie die Forderung weg, wenn es dieselbe Rechnung ist.',
      IdempotencyViolation:
        'Debitura hat diese Forderung nach eigenen Angaben schon. Sehen Sie in Ihren Fällen nach, bevor Sie sie noch einmal senden.',
      UnexpectedError:
        'Bei Debitura ist etwas schiefgegangen. Öffnen Sie die Forderung und senden Sie sie noch einmal.',
      NotMade:
        'Diese Forderung ist nicht angekommen. Öffnen Sie sie und senden Sie sie noch einmal; sie wird nicht doppelt gesendet.',
      'link-declined':
        'Sie wartete auf die Verbindung, und die wurde abgelehnt. Senden Sie sie später noch einmal.',
      'link-expired':
        'Sie wartete auf die Verbindung, und deren Frist lief ab. Senden Sie sie später noch einmal.',
    },
    otherFailure:
      'Debitura hat diese Forderung nicht angenommen. Öffnen Sie sie, sehen Sie sie durch und senden Sie sie noch einmal.',
    elsewhere:
      'Öffnen Sie die Rechnung noch einmal, um sie zu senden: Ihre Angaben werden hier nicht aufbewahrt.',
    at: (labels) => `Sehen Sie hier nach: ${labels}.`,
    consent: (count) =>
      `${count === 1 ? 'Die Forderung ist' : 'Die Forderungen sind'} unbezahlt und nicht bestritten. Ich sende sie mit, nehme die angezeigte Provision auf das an, was eingeht, und weiß: Sechs Monate lang betreibt nur der Partner die Forderung, ein früherer Rückzug kostet die volle Provision, und Zahlungen direkt an uns werden innerhalb von drei Tagen gemeldet und zählen mit.`,
  },

  notices: {
    'link-declined': {
      heading: 'Die Verbindung wurde abgelehnt',
      text: 'Jemand in Ihrem Unternehmen hat sie bei Debitura abgelehnt, deshalb wurde nichts geändert. Sprechen Sie mit der Person, die Ihr Konto bei Debitura verwaltet, und fragen Sie dann unten noch einmal an.',
    },
    'link-expired': {
      heading: 'Die Frist für die Genehmigung ist abgelaufen',
      text: 'Niemand hat die Verbindung rechtzeitig genehmigt, deshalb wurde nichts geändert. Fragen Sie unten noch einmal an; Sie bekommen einen neuen Link.',
    },
    'fee-changed': {
      heading: 'Die Bedingungen haben sich inzwischen geändert',
      text: 'Es wurde nichts gesendet. Sehen Sie sich die Provisionen unten an und machen Sie weiter, wenn Sie einverstanden sind.',
    },
    unreachable: {
      heading: 'Gerade kommt keine Antwort',
      text: 'Die Verbindung brach ab. Was Sie eingegeben haben, ist sicher. Versuchen Sie es gleich noch einmal.',
      offline:
        'Sie sind offline. Was Sie eingegeben haben, ist sicher; machen Sie weiter, wenn die Verbindung wieder da ist.',
    },
    unchanged: {
      heading: 'Noch hat sich nichts geändert',
      text: 'Debitura meldet dasselbe wie zuvor. Haben Sie gerade erst unterschrieben oder genehmigt, warten Sie eine Minute und sehen Sie noch einmal nach.',
    },
    casesRefused: (count) =>
      count === 1
        ? 'Eine Forderung ist zu berichtigen, deshalb wurde noch nichts gesendet. Berichtigen Sie sie oder lassen Sie sie weg und machen Sie dann weiter.'
        : `${count} Forderungen sind zu berichtigen, deshalb wurde noch nichts gesendet. Berichtigen Sie sie oder lassen Sie sie weg und machen Sie dann weiter.`,
    casesRefusedHeading: 'Zuerst ein Blick auf Ihre Forderungen',
    refused: {
      heading: 'Debitura hat diese Angaben nicht angenommen',
      invalid:
        'Sehen Sie sich die markierten Felder an, berichtigen Sie sie und machen Sie weiter.',
      other:
        'Es wurde nichts angelegt. Berichtigen Sie, was hier genannt ist, oder fragen Sie den Support, wenn Sie den Grund nicht kennen.',
    },
  },
};
export default onboarding;

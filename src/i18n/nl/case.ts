import type {Messages} from '../messages.js';

const caseWords: Messages['case'] = {
  label: 'Incassozaak',
  loading: 'De zaak wordt geladen…',
  test: 'Testzaak',
  title: (debtor, claim) => `${debtor}, ${claim}`,
  cameIn: (amount) => `Er is ${amount} binnengekomen.`,
  stages: 'Fasen van de zaak',
  done: 'klaar',
  asOf: (time) => `Stand van ${time}`,
  refresh: 'Vernieuwen',
  noCase: 'Er is geen zaak gekozen.',

  duties: {
    heading: 'Wat u moet doen',
    sign: {
      heading: 'Het contract ondertekenen',
      text: (host) => `U gaat naar ${host} en komt hier terug wanneer u klaar bent.`,
      action: 'Nu ondertekenen',
      noLink: 'Debitura gaf geen adres om te ondertekenen. Kijk over een minuut opnieuw.',
      again: 'Opnieuw kijken',
    },
    missing: 'Er ontbreekt iets',
    answer: 'Antwoorden',
    addFile: 'Bestand toevoegen',
    open: 'Openen bij Debitura',
    named: (action, what) => `${action}: ${what}`,
    deadline: (day) => `Uiterlijk ${day}`,
  },

  returned: {
    signed: 'Alles is ondertekend. Debitura gaat verder met de zaak.',
    open: 'Er wacht nog iets op uw handtekening. U kunt ermee verdergaan wanneer u wilt.',
    abandoned:
      'U bent voor het einde teruggekomen. Er is niets verloren: ga verder wanneer u wilt.',
    unknown: 'Of alles ondertekend is, kon niet worden nagegaan. Kijk over een minuut opnieuw.',
  },

  quotes: {
    heading: 'Offertes',
    none: 'Partners wordt gevraagd wat ze zouden rekenen. U krijgt bericht zodra er een antwoordt.',
    count: (given, most) => `${given} van hoogstens ${most} partners hebben geantwoord.`,
    successFee: (percent) => `${percent} van wat wordt geïnd`,
    hourlyRate: (amount) => `${amount} per uur`,
    flatFee: (amount) => `ongeveer ${amount} in totaal`,
    noPrice: 'De prijs staat in de volledige offerte.',
    partner: 'Een partner',
    accepted: 'Gekozen',
    declined: 'Niet gekozen',
    choose: 'Kiezen bij Debitura',
    read: 'Lezen bij Debitura',
  },

  money: {
    heading: 'Bedragen',
    claim: 'Vordering',
    received: 'Tot nu toe binnen',
    recovered: 'Geïnd',
    interestFees: 'Bijgekomen rente',
    reminderFees: 'Bijgekomen aanmaningskosten',
    collectionFees: 'Bijgekomen incassokosten',
    open: 'Nog open',
    unpaid: 'Onbetaald gebleven',
    unknown: 'nu niet bekend',
    bar: (received, claim, open) =>
      `Van ${claim} is ${received} binnengekomen, ${open} staat nog open.`,
    barUnpaid: (received, claim, open) =>
      `Van ${claim} is ${received} binnengekomen, ${open} bleef onbetaald.`,
    payments: 'Betalingen',
    takenBack: (amount, day) => `De betaling van ${amount} van ${day} is teruggedraaid.`,
    fee: (percent) => `De commissie van de partner is ${percent} van wat wordt geïnd.`,
  },
  exclusive: {
    active: (partner, day) => `Alleen ${partner} int, tot en met ${day}`,
    expired: (partner, day) => `De tijd waarin alleen ${partner} int, eindigde op ${day}.`,
    ended: (partner) => `De tijd waarin alleen ${partner} int, is voorbij.`,
    terminated: (partner) => `De tijd waarin alleen ${partner} int, is eerder beëindigd.`,
    extended: {
      Payment: (day) => `verlengd door de betaling van ${day}`,
      PromiseToPay: (day) => `verlengd door de betalingstoezegging van ${day}`,
      PaymentAgreement: (day) => `verlengd door de betalingsregeling van ${day}`,
      Manual: (day) => `verlengd op ${day}`,
    },
  },

  history: {
    heading: 'Verloop',
    next: 'hierna',
    none: 'Er is nog niets gebeurd.',
    all: (count) => `Alle ${count} vermeldingen tonen`,
    by: (name) => `door ${name}`,
  },

  messages: {
    heading: 'Berichten',
    none: 'Nog geen berichten.',
    you: 'U',
    system: 'Systeem',
    unread: 'Nieuw',
    label: (partner) => `Bericht aan ${partner}`,
    send: 'Versturen',
    sending: 'Wordt verstuurd…',
    failed: 'Niet verstuurd.',
    unknown:
      'Er kwam geen antwoord, dus misschien is het aangekomen. Kijk of het hierboven staat voordat u het opnieuw verstuurt.',
    again: 'Opnieuw versturen',
    remove: 'Verwijderen',
    tooLong: (limit) => `Kort uw bericht in tot ${limit} tekens.`,
    noWriter:
      'Uw e-mailadres hoort niet bij een gebruiker van Debitura, dus u kunt hier niet schrijven. Een gebruiker van uw bedrijf kan dat wel, of vraag de aanbieder van dit product u toe te voegen.',
    notAllowed:
      'U mag de berichten lezen, maar niet schrijven. Vraag het wie het account van uw bedrijf beheert.',
  },

  files: {
    heading: 'Bestanden',
    none: 'Nog geen bestanden.',
    open: (name) => `${name} openen`,
    opening: 'Wordt geopend…',
    ready: 'Open het hier als er geen nieuw tabblad kwam',
    noLink: 'Dit bestand kan van hieruit niet worden geopend.',
    add: 'Bestanden toevoegen',
    limits: (types, size) => `${types}. Tot ${size} per stuk.`,
    waiting: 'Wacht…',
    uploading: 'Wordt verstuurd…',
    failed: 'Niet verstuurd.',
    again: 'Opnieuw proberen',
    remove: 'Verwijderen',
    refused: {
      type: (name, types) =>
        `${name}: dit type wordt niet aangenomen. Sla het op als een van deze: ${types}.`,
      size: (name, size) => `${name} is groter dan ${size}. Maak het kleiner of splits het.`,
      empty: (name) => `${name} is leeg. Kies het bestand met de inhoud.`,
      name: (name) => `${name}: geef het bestand een kortere, eenvoudige naam en kies het opnieuw.`,
      count: (name, count) => `${name}: ${count} bestanden is het maximum voor één zaak.`,
      content: (name) =>
        `${name}: de inhoud past niet bij de naam. Sla het opnieuw op in het echte formaat.`,
    },
  },

  news: {
    payment: (amount) => `Er is een betaling van ${amount} binnengekomen.`,
    'taken-back': (amount) => `Een betaling van ${amount} is teruggedraaid.`,
    message: 'Er is een nieuw bericht.',
  },

  failed: {
    heading: 'De zaak kon niet worden geladen',
    part: 'Dit deel kon niet worden geladen.',
    stale: (time) => `De zaak kon niet worden vernieuwd. U ziet de stand van ${time}.`,
    again: 'Opnieuw proberen',
    offline: 'U bent offline. De zaak komt terug zodra er weer verbinding is.',
    unauthenticated: 'U bent uitgelogd. Log opnieuw in bij dit product.',
    forbidden: 'U mag deze zaak niet bekijken. Vraag het wie het account van uw bedrijf beheert.',
    'not-found': 'Ze bestaat niet of hoort bij een ander bedrijf. Ga terug en kies opnieuw.',
    'not-available':
      'Uw account werkt op een andere plek in het netwerk, waar dit niet wordt aangeboden.',
    'client-not-ready': 'Uw bedrijf is nog niet ingericht voor incasso.',
    'rate-limited': 'Er is te veel tegelijk gevraagd. Het wordt zo dadelijk opnieuw geprobeerd.',
    other: 'Probeer het zo dadelijk opnieuw.',
    support: (requestId) => `Blijft dit zo, geef de support dan dit nummer: ${requestId}`,
  },
};
export default caseWords;

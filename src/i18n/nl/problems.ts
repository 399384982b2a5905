import type {Messages} from '../messages.js';

const problems: Messages['problems'] = {
  heading: 'Er staat iets in de weg',
  unreachable: {
    heading: 'Op dit moment geen antwoord',
    text: 'De verbinding viel weg voordat er iets verstuurd was. Uw concept is veilig. Probeer het zo dadelijk opnieuw.',
    offline: 'U bent offline. Uw concept is veilig; ga verder zodra er weer verbinding is.',
  },
  feeChanged: {
    heading: 'De voorwaarden zijn intussen veranderd',
    fee: (before, now) =>
      `De commissie was ${before} en is nu ${now}. Er is niets verstuurd. Kijk opnieuw en dien in als u akkoord gaat.`,
    other:
      'De commissie of de partner is anders dan wat u zag. Er is niets verstuurd. Kijk opnieuw en dien in als u akkoord gaat.',
  },
  notSigned: {
    heading: 'Nog niet alles is ondertekend',
    text: 'Er is niets verloren: uw concept staat hier. Dien opnieuw in wanneer u wilt ondertekenen.',
  },
  reviewAgain: {
    heading: 'Kijk nog één keer',
    text: 'U hebt ondertekend. Intussen is er iets veranderd, daarom is er niets voor u ingediend. Controleer de voorwaarden en dien in.',
  },
  again: 'Opnieuw proberen',
  support: (requestId) => `Blijft dit zo, geef de support dan dit nummer: ${requestId}`,
  codes: {
    invalid: {
      heading: 'Iets op het formulier moet worden verbeterd',
      text: 'Bekijk de gemarkeerde velden, verbeter ze en dien opnieuw in.',
    },
    'idempotency-key-missing': {
      heading: 'De vordering kon niet worden verstuurd',
      text: 'Er is niets aangemaakt. Laad de pagina opnieuw en dien opnieuw in; uw concept is bewaard.',
    },
    unauthenticated: {
      heading: 'U bent uitgelogd',
      text: 'Log opnieuw in bij dit product en kom terug: uw concept wacht in dit tabblad.',
    },
    forbidden: {
      heading: 'U mag geen vorderingen indienen',
      text: 'Vraag dat recht aan bij wie het account van uw bedrijf beheert.',
    },
    'origin-not-allowed': {
      heading: 'Deze pagina mag de incasso niet gebruiken',
      text: 'Er is niets verstuurd. Meld de aanbieder van dit product dat dit adres nog niet is toegestaan.',
    },
    'not-found': {
      heading: 'Deze zaak is hier niet',
      text: 'Ze bestaat niet of hoort bij een ander bedrijf. Ga terug en kies opnieuw.',
    },
    'not-available': {
      heading: 'Dit kan hier niet',
      text: 'Uw account werkt op een andere plek in het netwerk. Vraag het de aanbieder van dit product.',
    },
    'duplicate-reference': {
      heading: 'Voor deze factuur bestaat al een zaak',
      text: 'Er is niets voor de tweede keer aangemaakt. Controleer het factuurnummer.',
    },
    'client-not-ready': {
      heading: 'Uw bedrijf is nog niet ingericht voor incasso',
      text: 'Het kost eenmalig een paar minuten: gegevens van uw bedrijf en één overeenkomst.',
      link: 'Incasso inrichten',
    },
    'client-link-dead': {
      heading: 'Uw bedrijf is niet meer gekoppeld',
      text: 'De koppeling met Debitura is beëindigd. Vraag de aanbieder van dit product u opnieuw te koppelen; uw concept is bewaard.',
    },
    'confirmation-needed': {
      heading: 'Bevestig het nog een keer',
      text: 'Intussen is er iets veranderd. Controleer de voorwaarden en dien nog een keer in.',
    },
    'in-progress': {
      heading: 'Uw vordering wordt nog verstuurd',
      text: 'Een ogenblik; we vragen het zelf opnieuw.',
    },
    'fee-changed': {
      heading: 'De voorwaarden zijn intussen veranderd',
      text: 'Er is niets verstuurd. Bekijk de commissie opnieuw en dien in als u akkoord gaat.',
    },
    'too-large': {
      heading: 'Dit is te groot om te versturen',
      text: 'Verwijder of verklein het grootste document en probeer het opnieuw.',
    },
    'unsupported-media-type': {
      heading: 'Dit bestandstype wordt niet aangenomen',
      text: 'Sla het document op als PDF en kies het opnieuw.',
    },
    'signing-required': {
      heading: 'Er moet eerst iets worden ondertekend',
      text: 'Onderteken op de pagina’s van Debitura; daarna komt u hier terug en dient u in.',
      link: 'Naar de ondertekening',
    },
    'kyc-required': {
      heading: 'De partner moet weten wie u bent',
      text: 'Lever het identiteitsbewijs op de pagina’s van Debitura, kom dan terug en dien in.',
      link: 'Identiteit aantonen',
    },
    'not-eligible': {
      heading: 'Debitura kan deze vordering zo niet aannemen',
      text: 'Er is niets verstuurd en uw concept is bewaard. Wijzig de vordering of de debiteur, of laat het hierbij.',
    },
    'business-rule': {
      heading: 'Debitura heeft de vordering niet aangenomen',
      text: 'Er is niets aangemaakt. Verbeter wat hier genoemd wordt en dien opnieuw in.',
    },
    'idempotency-conflict': {
      heading: 'Deze vordering is tijdens het versturen gewijzigd',
      text: 'Er is niets dubbel aangemaakt. Controleer haar nog een keer en dien opnieuw in.',
    },
    'rate-limited': {
      heading: 'Te veel tegelijk',
      text: 'Debitura vraagt om een korte pauze. Wacht een minuut en probeer het opnieuw; uw concept is veilig.',
    },
    unexpected: {
      heading: 'Er ging bij ons iets mis',
      text: 'Uw concept is veilig. Probeer het zo dadelijk opnieuw.',
    },
    'contract-mismatch': {
      heading: 'Dit onderdeel is maar half bijgewerkt',
      text: 'De incasso is hier maar half bijgewerkt, daarom is er niets geladen. Er is niets verloren. Meld het aan de aanbieder van dit product.',
    },
    'upstream-unavailable': {
      heading: 'Debitura antwoordt niet',
      text: 'Uw concept is veilig. Probeer het over een paar minuten opnieuw.',
    },
    unavailable: {
      heading: 'De incasso is nu niet bereikbaar',
      text: 'Uw concept is veilig. Probeer het over een paar minuten opnieuw.',
    },
    'upstream-timeout': {
      heading: 'Debitura doet te lang over een antwoord',
      text: 'Uw concept is veilig. Probeer het over een paar minuten opnieuw.',
    },
  },
  attribute: (name) =>
    `Het attribuut ${name} wijst naar een andere site, daarom is er niets geladen. Wie deze pagina bouwt, moet het als eigenschap instellen.`,
};
export default problems;

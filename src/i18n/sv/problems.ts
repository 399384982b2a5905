import type {Messages} from '../messages.js';

const problems: Messages['problems'] = {
  heading: 'Något är i vägen',
  unreachable: {
    heading: 'Inget svar just nu',
    text: 'Anslutningen bröts innan något skickades. Ditt utkast är sparat. Försök igen om en stund.',
    offline: 'Du är offline. Ditt utkast är sparat; fortsätt när anslutningen är tillbaka.',
  },
  feeChanged: {
    heading: 'Villkoren har ändrats sedan du såg dem',
    fee: (before, now) =>
      `Provisionen var ${before} och är nu ${now}. Inget har skickats. Titta igen och skicka in om du godkänner.`,
    other:
      'Provision eller partner skiljer sig från det du såg. Inget har skickats. Titta igen och skicka in om du godkänner.',
  },
  notSigned: {
    heading: 'Allt är inte signerat än',
    text: 'Inget har gått förlorat: ditt utkast finns här. Skicka in igen när du vill signera.',
  },
  reviewAgain: {
    heading: 'Titta en gång till',
    text: 'Du har signerat. Något ändrades under tiden, så inget skickades in åt dig. Kontrollera villkoren och skicka in.',
  },
  again: 'Försök igen',
  support: (requestId) => `Om felet kvarstår, ge supporten det här numret: ${requestId}`,
  codes: {
    invalid: {
      heading: 'Något i formuläret behöver rättas',
      text: 'Se på de markerade fälten, rätta dem och skicka in igen.',
    },
    'idempotency-key-missing': {
      heading: 'Fordran kunde inte skickas',
      text: 'Inget skapades. Ladda om sidan och skicka in igen; ditt utkast är sparat.',
    },
    unauthenticated: {
      heading: 'Du har loggats ut',
      text: 'Logga in igen i programmet och kom tillbaka: ditt utkast väntar i den här fliken.',
    },
    forbidden: {
      heading: 'Du får inte skicka in fordringar',
      text: 'Be den som administrerar företagets konto om rätt att göra det.',
    },
    'origin-not-allowed': {
      heading: 'Den här sidan får inte använda inkasso',
      text: 'Inget har skickats. Berätta för programmets leverantör att adressen inte är godkänd än.',
    },
    'not-found': {
      heading: 'Ärendet finns inte här',
      text: 'Det finns inte eller tillhör ett annat företag. Gå tillbaka och välj det igen.',
    },
    'not-available': {
      heading: 'Det går inte härifrån',
      text: 'Ditt konto har en annan roll i nätverket. Fråga programmets leverantör.',
    },
    'duplicate-reference': {
      heading: 'Det finns redan ett ärende för den här fakturan',
      text: 'Inget skapades en andra gång. Kontrollera fakturanumret.',
    },
    'client-not-ready': {
      heading: 'Ditt företag är inte redo för inkasso än',
      text: 'Det tar några minuter, en gång: uppgifter om företaget och ett avtal.',
      link: 'Kom i gång med inkasso',
    },
    'client-link-dead': {
      heading: 'Ditt företag är inte längre anslutet',
      text: 'Anslutningen till Debitura har avslutats. Be programmets leverantör att ansluta er igen; ditt utkast är sparat.',
    },
    'confirmation-needed': {
      heading: 'Bekräfta igen',
      text: 'Något ändrades under tiden. Kontrollera villkoren och skicka in en gång till.',
    },
    'in-progress': {
      heading: 'Din fordran skickas fortfarande',
      text: 'Vänta en stund; vi frågar själva igen.',
    },
    'fee-changed': {
      heading: 'Villkoren har ändrats sedan du såg dem',
      text: 'Inget har skickats. Titta på provisionen igen och skicka in om du godkänner.',
    },
    'too-large': {
      heading: 'Det är för stort att skicka',
      text: 'Ta bort eller förminska det största underlaget och försök igen.',
    },
    'unsupported-media-type': {
      heading: 'Den här filtypen tas inte emot',
      text: 'Spara underlaget som PDF och välj det igen.',
    },
    'signing-required': {
      heading: 'Något måste signeras först',
      text: 'Signera på Debituras sidor; sedan kommer du tillbaka hit och skickar in.',
      link: 'Gå till signering',
    },
    'kyc-required': {
      heading: 'Partnern måste veta vilka ni är',
      text: 'Gör identitetskontrollen på Debituras sidor, kom sedan tillbaka och skicka in.',
      link: 'Styrk identiteten',
    },
    'not-eligible': {
      heading: 'Debitura kan inte ta emot fordran som den är nu',
      text: 'Inget har skickats och ditt utkast är sparat. Ändra fordran eller gäldenären, eller låt det vara.',
    },
    'business-rule': {
      heading: 'Debitura tog inte emot fordran',
      text: 'Inget skapades. Rätta det som nämns här och skicka in igen.',
    },
    'idempotency-conflict': {
      heading: 'Fordran ändrades medan den skickades',
      text: 'Inget skapades två gånger. Kontrollera den en gång till och skicka in igen.',
    },
    'rate-limited': {
      heading: 'För mycket på en gång',
      text: 'Debitura ber om en kort paus. Vänta en minut och försök igen; ditt utkast är sparat.',
    },
    unexpected: {
      heading: 'Något gick fel hos oss',
      text: 'Ditt utkast är sparat. Försök igen om en stund.',
    },
    'contract-mismatch': {
      heading: 'Den här delen är bara halvt uppdaterad',
      text: 'Inkassodelen är bara halvt uppdaterad här, så inget har laddats. Inget är förlorat. Säg till leverantören av den här produkten.',
    },
    'upstream-unavailable': {
      heading: 'Debitura svarar inte',
      text: 'Ditt utkast är sparat. Försök igen om några minuter.',
    },
    unavailable: {
      heading: 'Inkasso går inte att nå just nu',
      text: 'Ditt utkast är sparat. Försök igen om några minuter.',
    },
    'upstream-timeout': {
      heading: 'Debitura tar för lång tid på sig att svara',
      text: 'Ditt utkast är sparat. Försök igen om några minuter.',
    },
  },
  attribute: (name) =>
    `Attributet ${name} pekar på en annan webbplats, så inget laddades. Den som bygger sidan måste ange det som egenskap.`,
};
export default problems;

import type {CsvField} from './headings.js';

/**
 * Headings as accounting products export them, in English, Danish, German, Swedish, Norwegian, Finnish, Dutch, French,
 * Spanish, Italian, Polish and Portuguese; written without capitals, accents and spaces. Where a file has two columns
 * for one thing, the certain one counts: what is still open, not the total.
 */
export const WORDS: Record<'certain' | 'likely', Partial<Record<CsvField, string>>> = {
  certain: {
    amount:
      'openamount amountdue amountopen balance balancedue outstanding amountoutstanding outstandingamount remaining remainder ' +
      'unpaid unpaidamount openbalance restbelob restsaldo saldo skyldigtbelob udestaende abentbelob offenerbetrag restbetrag ' +
      'offen offenerposten restbelopp kvarattbetala restbelop utestaende avoinsumma avoinna avoinsaldo openstaand ' +
      'openstaandbedrag restbedrag resteapayer restedu solde soldedu montantdu pendiente importependiente saldopendiente residuo ' +
      'importoresiduo importodovuto insoluto pozostalo pozostalodozaplaty dozaplaty naleznosc valoremaberto emaberto emdivida ' +
      'valorpendente',
    number:
      'invoicenumber invoiceno invoicenr invoiceid invoice fakturanr fakturanummer rechnungsnr rechnungsnummer rgnr renr ' +
      'laskunnumero laskunro factuurnummer factuurnr numerodefacture numerofacture numfacture nfacture nofacture ' +
      'numerodefactura numerofactura numfactura nfactura nofactura numerofattura numfattura nfattura numerfaktury nrfaktury ' +
      'numerodafatura numerofatura nfatura nofatura',
    date:
      'invoicedate issuedate dateofissue fakturadato rechnungsdatum ausstellungsdatum fakturadatum laskunpaiva laskunpvm ' +
      'laskupaiva factuurdatum datedefacture datefacture datedemission fechafactura fechadefactura fechaemision ' +
      'fechadeemision datafattura dataemissione datadiemissione datawystawienia datafaktury datafatura datadafatura ' +
      'dataemissao datadeemissao',
    name:
      'debtorname customername clientname companyname kundenavn debitornavn firmanavn kundenname firmenname kundnamn ' +
      'foretagsnamn asiakkaannimi klantnaam bedrijfsnaam nomclient raisonsociale nombrecliente razonsocial nomecliente ' +
      'ragionesociale nazwaklienta nazwakontrahenta nomedocliente',
    countryAlpha2:
      'countrycode countryalpha2 landekode landkode landercode landskod maakoodi landcode codepays codigopais kodkraju',
  },
  likely: {
    number:
      'number documentno documentnumber docno billno bilagsnr bilag faktura belegnummer belegnr rechnung lasku factuur facture ' +
      'numeropiece piece factura fattura numerodocumento numerdokumentu nrdokumentu fatura numdocumento',
    amount:
      'amount total totalamount invoiceamount grossamount sum value belob betrag bruttobetrag gesamtbetrag rechnungsbetrag summe ' +
      'belopp summa totalbelopp attbetala belop maara yhteensa loppusumma bedrag totaal factuurbedrag montant montantttc ' +
      'totalttc importe importetotal importo totale importototale kwota kwotabrutto wartosc razem valor montante valortotal',
    currency:
      'currency currencycode cur ccy valuta valutakode wahrung waehrung valutakod valuutta devise monnaie moneda divisa waluta moeda',
    date: 'date issued documentdate billdate dato bilagsdato datum belegdatum paivays pvm datepiece fecha data datadocumento',
    dueDate:
      'duedate due dueon paymentdue maturity payby forfaldsdato forfald betalingsfrist falligkeit faelligkeit falligkeitsdatum ' +
      'faelligkeitsdatum falligam faelligam zahlbarbis forfallodag forfallodatum forfallsdato forfall erapaiva erapvm ' +
      'vervaldatum vervaldag echeance dateecheance datedecheance vencimiento fechavencimiento fechadevencimiento scadenza ' +
      'datascadenza datadiscadenza terminplatnosci termin vencimento datavencimento datadevencimento',
    description:
      'description text details subject memo note notes beskrivelse tekst beschreibung bezeichnung betreff leistung beskrivning ' +
      'kuvaus selite omschrijving libelle objet designation descripcion concepto descrizione oggetto causale opis tytul descricao',
    type: 'debtortype customertype clienttype kundetype kundentyp kundtyp asiakastyyppi klanttype typeclient tipocliente typklienta',
    name:
      'debtor customer client company name buyer billto account accountname contactname kunde navn debitor firma virksomhed ' +
      'schuldner kund namn foretag asiakas nimi yritys velallinen klant naam debiteur bedrijf nom societe cliente nombre deudor ' +
      'empresa nome debitore azienda klient kontrahent nazwa nabywca dluznik devedor',
    contactPerson:
      'contact contactperson attention attn att kontaktperson kontakt ansprechpartner yhteyshenkilo contactpersoon interlocuteur ' +
      'contacto personadecontacto referente contatto osobakontaktowa contato pessoadecontacto pessoadecontato',
    companyRegistrationNumber:
      'registrationnumber registrationno companyregistrationnumber companyno companynumber regno companyid vat vatnumber vatno ' +
      'vatid taxid orgnumber orgno cvr cvrnr cvrnummer handelsregister handelsregisternummer hrb ustid ustidnr umsatzsteuerid ' +
      'organisationsnummer organisasjonsnummer orgnr ytunnus kvk kvknummer btwnummer siret siren numerotva nif cif nifcif piva ' +
      'partitaiva codicefiscale nip regon nipc contribuinte',
    address:
      'address street streetaddress address1 addressline1 streetandnumber adresse gade vejnavn strasse strassehausnummer ' +
      'strasseundhausnummer anschrift adress gata gatuadress gate gateadresse osoite katuosoite lahiosoite adres straat ' +
      'straatnaam rue voie direccion calle domicilio indirizzo via ulica morada endereco rua',
    zipCode:
      'zip zipcode postcode postalcode postnr postnummer plz postleitzahl postinumero codepostal cp codigopostal cap ' +
      'kodpocztowy cep',
    city:
      'city town by bynavn ort stadt stad postort poststed postdistrikt kaupunki postitoimipaikka paikkakunta plaats woonplaats ' +
      'ville commune ciudad poblacion localidad citta comune localita miasto miejscowosc cidade localidade',
    state:
      'state province region county bundesland provincie provincia regione wojewodztwo distrito estado',
    countryAlpha2: 'country land staat maa pays pais paese nazione kraj',
    email:
      'email emailaddress mail emailadresse epost epostadresse epostadress sahkoposti sahkopostiosoite emailadres courriel ' +
      'adressemail adresseemail correo correoelectronico postaelettronica indirizzoemail adresemail correioeletronico',
    phone:
      'phone phonenumber telephone tel mobile telefon telefonnummer telefonnr tlf tlfnr mobil puhelin puhelinnumero telefoon ' +
      'telefoonnummer telefono movil cellulare telemovel telefone nrtelefonu numertelefonu',
  },
};

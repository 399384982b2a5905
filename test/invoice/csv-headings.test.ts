import {describe, expect, it} from 'vitest';
import {recogniseColumns} from '../../src/invoice/csv/index.js';

/** Headings as products of each country export them, in the order number, amount, date, due date, debtor, place. */
const EXPORTS: Record<string, string[]> = {
  en: ['Invoice No.', 'Amount Due', 'Invoice Date', 'Due Date', 'Customer Name', 'City', 'Country'],
  da: ['Fakturanr.', 'Restbeløb', 'Fakturadato', 'Forfaldsdato', 'Kundenavn', 'By', 'Land'],
  de: ['Rechnungs-Nr.', 'Offener Betrag', 'Rechnungsdatum', 'Fälligkeit', 'Kunde', 'Ort', 'Land'],
  sv: ['Fakturanummer', 'Restbelopp', 'Fakturadatum', 'Förfallodatum', 'Kundnamn', 'Ort', 'Land'],
  no: ['Fakturanr', 'Restbeløp', 'Fakturadato', 'Forfallsdato', 'Kundenavn', 'Poststed', 'Land'],
  fi: ['Laskun numero', 'Avoin summa', 'Laskun päivä', 'Eräpäivä', 'Asiakas', 'Kaupunki', 'Maa'],
  nl: ['Factuurnummer', 'Openstaand', 'Factuurdatum', 'Vervaldatum', 'Klantnaam', 'Plaats', 'Land'],
  fr: ['N° facture', 'Reste à payer', 'Date de facture', 'Échéance', 'Client', 'Ville', 'Pays'],
  es: ['N.º factura', 'Pendiente', 'Fecha factura', 'Vencimiento', 'Cliente', 'Ciudad', 'País'],
  it: ['Numero fattura', 'Residuo', 'Data fattura', 'Scadenza', 'Cliente', 'Città', 'Paese'],
  pl: [
    'Numer faktury',
    'Do zapłaty',
    'Data faktury',
    'Termin płatności',
    'Klient',
    'Miasto',
    'Kraj',
  ],
  pt: ['N.º fatura', 'Em aberto', 'Data da fatura', 'Vencimento', 'Cliente', 'Cidade', 'País'],
};

describe('The columns of a file', () => {
  it.each(Object.entries(EXPORTS))('are known by their headings in %s', (_language, headings) => {
    expect(recogniseColumns(headings)).toEqual({
      number: 0,
      amount: 1,
      date: 2,
      dueDate: 3,
      name: 4,
      city: 5,
      countryAlpha2: 6,
    });
  });

  it('are what is still open, not the total, when the file has both', () => {
    expect(recogniseColumns(['Total', 'Amount paid', 'Balance'])).toEqual({amount: 2});
  });

  it('are known with the name of the one who owes around them', () => {
    expect(
      recogniseColumns([
        'Debtor Name',
        'Customer e-mail',
        'Debtor city',
        'Kunden-PLZ',
        'Client phone',
      ]),
    ).toEqual({name: 0, email: 1, city: 2, zipCode: 3, phone: 4});
  });

  it('are left for the user when nobody can know', () => {
    expect(recogniseColumns(['Foo', 'X1', '', '42'])).toEqual({});
  });
});

import type {Invoice} from 'debitura-embed';
import type {} from 'debitura-embed/jsx/react';
import {DebituraCaseForm} from 'debitura-embed/react';
import {useEffect, useState} from 'react';

export function Collect({number}: {number: string}) {
  const [invoice, setInvoice] = useState<Invoice | null>(null);
  const [sent, setSent] = useState<string[]>([]);

  useEffect(() => {
    void fetch(`/invoices/${number}`)
      .then((response) => response.json())
      .then(setInvoice);
  }, [number]);

  return (
    <>
      <h1>Overdue</h1>
      <DebituraCaseForm
        invoice={invoice}
        onDebituraCaseSubmitted={(event) =>
          setSent((before) => [...before, event.case.creditorReference ?? ''])
        }
      />
      <ul>
        {sent.map((reference, index) => (
          <li key={index}>Sent: {reference}</li>
        ))}
      </ul>
      {/* React 19 knows the tags themselves as well. */}
      <debitura-price amount={5000} currency="EUR" country="DE" />
    </>
  );
}

import {DebituraCaseForm} from 'debitura-embed/react/case-form';
import {StrictMode, useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';

function Collect({number}) {
  const [invoice, setInvoice] = useState(null);
  const [sent, setSent] = useState([]);
  const add = (event) => setSent((before) => [...before, event.case.creditorReference]);

  useEffect(() => {
    fetch(`/invoices/${number}`)
      .then((response) => response.json())
      .then(setInvoice);
  }, [number]);

  return (
    <>
      <h1>Overdue</h1>
      <DebituraCaseForm invoice={invoice} onDebituraCaseSubmitted={add} />
      <ul>
        {sent.map((reference, index) => (
          <li key={index}>Sent: {reference}</li>
        ))}
      </ul>
    </>
  );
}

createRoot(document.querySelector('#app')).render(
  <StrictMode>
    <Collect number="2026-117" />
  </StrictMode>,
);

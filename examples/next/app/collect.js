'use client';

import {DebituraCaseForm} from 'debitura-embed/react';
import {useState} from 'react';

export function Collect({invoice}) {
  const [sent, setSent] = useState([]);
  const add = (event) => setSent((before) => [...before, event.case.creditorReference]);
  return (
    <>
      <DebituraCaseForm invoice={invoice} onDebituraCaseSubmitted={add} />
      <ul>
        {sent.map((reference, index) => (
          <li key={index}>Sent: {reference}</li>
        ))}
      </ul>
    </>
  );
}

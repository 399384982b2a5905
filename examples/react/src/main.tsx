import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {Collect} from './collect.js';

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <Collect number="2026-117" />
  </StrictMode>,
);

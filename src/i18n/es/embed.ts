import type {Messages} from '../messages.js';

const embed: Messages['embed'] = {
  label: 'Recobro',
  loading: 'Cargando…',
  allCases: 'Todos los expedientes',
  newCase: 'Enviar un crédito a recobro',
  goOn: 'Seguir con su crédito',
  seeCases: 'Ver sus expedientes',
  signAgain: {
    upgrade: {
      heading: 'El contrato de recobro de Debitura tiene una nueva versión',
      text: 'Sus expedientes siguen. Hasta que se firme la nueva versión, los créditos nuevos esperan su firma.',
      button: 'Leer y firmar',
    },
    sign: {
      heading: 'Su contrato de recobro no está firmado',
      text: 'Puede leer sus expedientes. Los créditos nuevos esperan hasta que el contrato esté firmado.',
      button: 'Leer y firmar',
    },
  },
};
export default embed;

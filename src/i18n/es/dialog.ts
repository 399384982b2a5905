import type {Messages} from '../messages.js';

const dialog: Messages['dialog'] = {
  label: 'Enviar a recobro',
  close: 'Cerrar',
  question: {
    heading: '¿Cerrar el formulario?',
    kept: 'Lo que ha escrito se guarda un día en esta pestaña: abra la misma factura de nuevo para continuar. Los archivos hay que volver a elegirlos.',
    lost: 'Este navegador no guarda lo que ha escrito. Se perderá al cerrar.',
    stay: 'Seguir rellenando',
    close: 'Cerrar el formulario',
  },
};
export default dialog;

import type {Messages} from '../messages.js';

const dialog: Messages['dialog'] = {
  label: 'Enviar para cobrança',
  close: 'Fechar',
  question: {
    heading: 'Fechar o formulário?',
    kept: 'O que escreveu fica guardado neste separador durante um dia: volte a abrir a mesma fatura para continuar. Os ficheiros têm de ser escolhidos de novo.',
    lost: 'Este navegador não guarda o que escreveu. Ao fechar, perde-se.',
    stay: 'Continuar a preencher',
    close: 'Fechar o formulário',
  },
};
export default dialog;

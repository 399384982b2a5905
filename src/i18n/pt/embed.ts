import type {Messages} from '../messages.js';

const embed: Messages['embed'] = {
  label: 'Cobrança de dívidas',
  loading: 'A carregar…',
  allCases: 'Todos os processos',
  newCase: 'Enviar um crédito para cobrança',
  goOn: 'Continuar com o seu crédito',
  seeCases: 'Ver os seus processos',
  signAgain: {
    upgrade: {
      heading: 'O contrato de cobrança da Debitura tem uma nova versão',
      text: 'Os seus processos continuam. Até a nova versão estar assinada, novos créditos esperam a sua assinatura.',
      button: 'Ler e assinar',
    },
    sign: {
      heading: 'O seu contrato de cobrança não está assinado',
      text: 'Pode ler os seus processos. Novos créditos esperam até o contrato estar assinado.',
      button: 'Ler e assinar',
    },
  },
};
export default embed;

import type {Messages} from '../messages.js';

const kyc: Messages['kyc'] = {
  pill: 'Mais uma pergunta',
  heading: 'Quem dirige a sua empresa?',
  why: 'O parceiro de cobrança de um dos seus créditos precisa de saber quem dirige as empresas dos seus clientes. Pergunta-se uma vez, para todos os créditos.',
  where:
    'A sua resposta vai diretamente para a Debitura. Não fica guardada neste separador nem neste programa, e não volta a vê-la aqui.',
  labels: {
    directorFullName: 'Nome completo de um gerente ou administrador',
    directorHomeAddress: 'Morada de residência',
    directorDateOfBirth: 'Data de nascimento',
  },
  hints: {
    directorFullName: 'Como no passaporte; basta uma pessoa',
    directorHomeAddress: 'Rua, código postal, localidade e país',
  },
  errors: {
    directorFullName: {
      required: 'Introduza o nome completo de um gerente ou administrador.',
      'too-long': (limit) => `Encurte o nome para ${limit} carateres.`,
      'control-characters': 'O nome contém um caráter oculto. Escreva-o de novo.',
      other: 'Verifique o nome.',
    },
    directorHomeAddress: {
      required: 'Introduza a morada de residência dessa pessoa.',
      'too-long': (limit) => `Encurte a morada para ${limit} carateres.`,
      'control-characters': 'A morada contém um caráter oculto. Escreva-a de novo.',
      other: 'Verifique a morada.',
    },
    directorDateOfBirth: {
      required: 'Introduza a data de nascimento dessa pessoa: dia, mês e ano.',
      'not-a-date': 'Este dia não existe. Introduza o dia, o mês e o ano de nascimento.',
      'in-future': 'A data de nascimento tem de ser anterior a hoje.',
      other: 'Verifique a data de nascimento.',
    },
  },
  send: 'Enviar e continuar',
  sending: 'A enviar…',
  later: 'Mais tarde, nas páginas da Debitura',
  unreachable:
    'Não chegou resposta. Prima o botão de novo: os mesmos dados não são guardados duas vezes.',
  refused: 'A Debitura não aceitou estes dados. Verifique-os e envie-os de novo.',
};
export default kyc;

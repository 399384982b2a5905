import type {Messages} from '../messages.js';

const outcome: Messages['outcome'] = {
  case: 'O processo',
  submitting: 'A submeter o seu crédito…',
  checking: {
    heading: 'Estamos a verificar se o seu processo foi criado',
    text: 'A resposta não chegou a tempo. Voltamos a perguntar automaticamente, por isso nada é enviado duas vezes. Pode esperar aqui ou voltar mais tarde; o seu rascunho está seguro.',
    attempt: (attempt) => `Perguntámos ${attempt} ${attempt === 1 ? 'vez' : 'vezes'} até agora.`,
    again: 'Perguntar agora',
  },
  signing: {
    pill: 'À espera da sua assinatura',
    heading: 'Falta um passo: assinar',
    withCase:
      'está criado e espera a sua assinatura. Pode fechar esta página e assinar mais tarde; o processo mantém-se.',
    withoutCase: 'O seu crédito fica aqui guardado e é submetido quando tiver assinado.',
    abandoned: 'Voltou sem assinar tudo. Nada se perdeu; continue quando quiser.',
    now: 'Assinar agora',
    later: 'Mais tarde',
    leave: (host) => `Passa para ${host} e volta aqui quando terminar.`,
    noLink:
      'A Debitura não indicou um endereço para assinar. Veja de novo dentro de um minuto ou peça a ligação ao apoio.',
    again: 'Ver de novo',
  },
  verifying: {heading: 'Boas-vindas de volta', text: 'Estamos a ler o que está assinado…'},
  duplicate: {
    heading: 'Já existe um processo para esta fatura',
    text: (reference) =>
      `A fatura ${reference} já foi enviada para cobrança antes. Nada foi criado uma segunda vez.`,
    unseen: 'O processo existente não pôde ser mostrado aqui.',
    again: 'Iniciar outro crédito',
  },
  receipt: {
    pillSigned: 'Submetido',
    headingSigned: 'O seu crédito vai a caminho',
    headingOpen: 'O seu crédito está criado; falta uma assinatura',
    reference: 'Referência do processo',
    copy: 'Copiar',
    copied: 'Copiado',
    copyLabel: 'Copiar a referência do processo',
    claim: 'Crédito',
    debtor: 'Devedor',
    fee: 'Comissão',
    nextHeading: 'O que se segue',
    next: [
      'A Debitura verifica o crédito; em geral numa hora, no máximo em dois dias úteis.',
      'O parceiro de cobrança assume-o e escreve ao devedor.',
      'Se faltar algo, é-lhe perguntado aqui, onde também vê cada pagamento.',
    ],
    nextOpen: 'A cobrança começa quando tudo estiver assinado. Até lá, nada avança.',
    ofRecovered: (percent) => `${percent} do que for recuperado`,
    another: 'Enviar outro crédito',
    unsent: (count) =>
      count === 1
        ? 'Um documento não foi enviado. Junte-o ao processo mais tarde.'
        : `${count} documentos não foram enviados. Junte-os ao processo mais tarde.`,
  },
  announce: {
    made: (reference) => `O processo ${reference} está criado.`,
  },
};
export default outcome;

import type {Messages} from '../messages.js';

const documents: Messages['documents'] = {
  heading: 'Que documentos o comprovam?',
  intro: 'A fatura e o que mostra o fornecimento: encomenda, guia de remessa, avisos.',
  drop: 'Largue ficheiros aqui, ou',
  choose: 'escolha ficheiros',
  limits: (types, size, count) => `${types}. Até ${size} cada, ${count} ficheiros.`,
  list: 'Documentos escolhidos',
  none: 'Ainda sem documentos. Pode submeter sem eles; o parceiro poderá pedi-los mais tarde.',
  leaveNote: 'São enviados quando submeter.',
  remove: 'Remover',
  cancel: 'Cancelar',
  retry: 'Tentar de novo',
  named: (action, name) => `${action}: ${name}`,
  status: {
    waiting: 'Pronto',
    uploading: 'A enviar…',
    done: 'Enviado',
    failed: 'Não enviado. Tente de novo ou remova-o.',
    missing: 'Escolha este ficheiro de novo: ao sair da página, os ficheiros não são guardados.',
  },
  progress: (percent) => `${percent} enviado`,
  refusedHeading: (count) =>
    count === 1 ? 'Um ficheiro não foi aceite' : `${count} ficheiros não foram aceites`,
  refused: {
    type: (name, types) => `${name}: este formato não é aceite. Guarde o ficheiro como ${types}.`,
    size: (name, size) => `${name} tem mais de ${size}. Reduza ou divida o ficheiro.`,
    empty: (name) => `${name} está vazio. Escolha o ficheiro com o respetivo conteúdo.`,
    name: (name) => `${name}: dê ao ficheiro um nome mais curto e simples e escolha-o de novo.`,
    count: (name, count) =>
      `${name}: um processo aceita no máximo ${count} ficheiros. Remova primeiro um ou junte alguns.`,
    content: (name) =>
      `${name}: o conteúdo não corresponde ao nome. Guarde o ficheiro de novo no seu formato real.`,
  },
  uploading: {
    heading: 'O seu processo está criado. Os documentos vão a caminho',
    text: 'Mantenha esta página aberta até serem enviados.',
    skip: 'Continuar sem os restantes',
  },
  comments: 'Há algo que o parceiro deva saber?',
  commentsHint: 'Acordos de pagamento, contactos anteriores, melhor hora para ligar',
  errors: {
    comments: {
      'too-long': (limit) => `Encurte a sua nota para ${limit} carateres.`,
      'control-characters':
        'A sua nota contém um caráter oculto de outro programa. Escreva essa parte de novo.',
      other: 'Verifique a sua nota.',
    },
    files: {
      required: 'Escolha de novo os ficheiros memorizados ou remova-os da lista.',
      other: 'Escolha de novo os ficheiros memorizados ou remova-os da lista.',
    },
  },
};
export default documents;

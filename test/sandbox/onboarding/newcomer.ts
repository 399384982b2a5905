import {read, type AnswerBody, type Speak} from '../support.js';

/** A company that Debitura has never heard of, as POST /clients takes it. */
export function newcomer(change: object = {}, domain = 'solvang.example') {
  return {
    externalTenantId: 'newcomer',
    client: {
      name: 'Solvang Bageri ApS',
      registrationNumber: '41120987',
      address: 'Møllevej 3',
      zipCode: '4000',
      city: 'Roskilde',
      country: 'Denmark',
      supportEmail: `office@${domain}`,
      supportPhone: '+45 46 35 00 00',
    },
    users: [{name: 'Ellen Maria Juul', email: `ellen@${domain}`}],
    ...change,
  };
}

/** What tests look at in an answer of POST /clients. */
export interface ClientBody extends AnswerBody {
  onboardingDone: boolean;
  onboardingLinks: {url: string} | null;
  isAttributedClient: boolean;
  kycStatus: string;
  kycVerification: Record<string, unknown> | null;
  type: string;
  data: {externalTenantId: string; onboardingLinks: {url: string}};
  validationErrors: Record<string, string[]>;
  caseResults: {
    successfulCases: AnswerBody[];
    failedCases: {
      caseIndex: number;
      creditorReference: string | null;
      errorType: string;
      errorMessage: string;
      validationErrors: Record<string, string[]> | null;
    }[];
  } | null;
}

/** POST /clients, or another call about clients. */
export async function askClients(
  referral: Speak,
  json: unknown,
  method = 'POST',
  path = '/clients',
) {
  const {status, body} = await read(referral(method, path, json === undefined ? {} : {json}));
  return {status, body: body as ClientBody};
}

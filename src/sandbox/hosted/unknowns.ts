/** What nobody outside Debitura knows, with what the sandbox does instead. */
export const unknowns: readonly (readonly [question: string, here: string])[] = [
  ['How long an Idempotency-Key is kept', 'Until the sandbox is reset.'],
  ['What a duplicate gets while the first is running', 'It waits and gets the same answer.'],
  ['Whose an Idempotency-Key is', 'One creditor’s and one operation’s.'],
  ['Whether 429 and 5xx are stored under a key', 'They are not.'],
  ['How bearers share the rate limits', 'They take from the referral key’s budget.'],
  ['Where the minimum of USD 100 is enforced', 'In the preview; a switch adds creation.'],
  ['Rates and list of currencies', 'A small fixed table of its own.'],
  [
    'Whether a debt of 12 months and some days counts as over 12 months',
    'By its due date from 13 full months on; amounts by age are taken as they are said.',
  ],
  ['Which mails Debitura sends', 'None; its pages show the code that a mail would bring.'],
  [
    'Types of timeline items',
    'Names of its own, such as CaseCreated, CaseVerified, CaseAccepted, PaymentReceived, CaseClosed.',
  ],
  ['What payments cover first', 'The principal, then interest, reminder and collection fees.'],
  ['Whether a removed payment shortens the exclusive period again', 'It does not.'],
  [
    'What payment and chat events say',
    'Ids, amount and date of a payment; id and role of a message.',
  ],
  ['Whether system messages and uploads fire chat.created', 'System messages do.'],
  [
    'What a disabled webhook missed',
    'It is not sent later; retries that fall due meanwhile are dropped.',
  ],
  [
    'Whether the log’s id is the envelope’s id',
    'It is another one; the envelope’s survives a replay.',
  ],
  [
    'When client.onboarding.contract_signed fires',
    'When no power of attorney is open on the page any more.',
  ],
  ['The due date of a case that has none', 'Answers repeat the invoice date.'],
  [
    'What a repeated POST /clients does to a link that waits',
    'It keeps the first URL and the first cases; a switch makes a new one.',
  ],
  ['Which answer wins when cases and an account are wrong', '400 for the cases, then 409.'],
  [
    'What a user of another tenant of the same partner gets',
    '409 AlreadyLinkedDifferentTenant; a switch asks that user for the link.',
  ],
  [
    'Whether an approved account must sign',
    'It has signed, unless an address begins with unsigned.',
  ],
  [
    'What cases.replay_failed says',
    'externalTenantId, creditor and failedCases as POST /clients has them.',
  ],
  ['What DELETE of a client with active cases answers', '409 with the blockers.'],
  ['Whether a withdrawn client’s e-mail still matches', 'It does not.'],
  [
    'Whether the KYC page and the signing chain ask for the code',
    'The onboarding and upgrade pages do; the others do not.',
  ],
  ['How long signing links live', 'Until the sandbox is reset.'],
  ['How a client without a password opens the signing pages', 'The link alone is enough.'],
  ['Whether first onboarding adds completed=true', 'It ends with a button and adds nothing.'],
  [
    'Lengths of the debtor’s fields',
    'Name 500, address 500, zip code 20, city 100, e-mail 320, phone 50.',
  ],
  ['Where a managed case starts', 'In Debitura’s own check, as any other case.'],
  [
    'Who takes a managing partner’s test case',
    'Whoever submitted it; it can be worked once it is advanced.',
  ],
  ['From where a partner may close a case', 'From everywhere but Closed and Merged.'],
  [
    'What is outstanding where Paid and PartiallyPaid are checked',
    'What the payments leave open of principal and added fees.',
  ],
  ['Whom closedBy and createdBy name behind an API key', 'The first member of the team.'],
  [
    'Which types the refusals of the Collection Partner API have',
    'Names of its own, such as InvalidLifecycle, PayoutInvoiced, ReopenConfirmationRequired.',
  ],
  ['Whether case.assigned also fires case.updated', 'Both are sent, in this order.'],
  ['Whether an edited payment fires an event', 'It does not, unless the case is reopened.'],
  ['What the numbers of an ingestion job mean', '0 waits, 2 is done; it takes a second.'],
  ['What externalRef of a row does', 'The same one on the same case is written once.'],
  ['Words of messages that no document prints', 'The sandbox’s own words.'],
  ['CORS, and frames around hosted pages', 'No CORS headers; frames are refused.'],
];

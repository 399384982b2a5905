// Made by scripts/generate-types.mjs of Debitura's OpenAPI document; do not edit.

export type AdvanceTestCaseRequest = {to: string | null; amount?: number | null};

export type AdvanceTestCaseResponse = {advanced?: boolean; state?: string | null};

export type ApiErrorResponseDto = {
  error?: string | null;
  message?: string | null;
  businessErrors?: BusinessErrorApiDTO[] | null;
};

export type AssignedUserDto = {email?: string | null; name?: string | null};

export type AsyncJobStatus = 0 | 1 | 2 | 3 | 4;

export type BankAccountDto = {
  id?: number;
  label?: string | null;
  scheme?: string | null;
  currencyCode?: string | null;
  bankCountryCode?: string | null;
  accountHolderName?: string | null;
  iban?: string | null;
  bic?: string | null;
  accountNumber?: string | null;
  localIdentifier?: string | null;
  localIdentifierType?: string | null;
  bankName?: string | null;
  bankAddress?: string | null;
  bankCity?: string | null;
  bankZipCode?: string | null;
  bankState?: string | null;
};

export type BusinessErrorApiDTO = {
  type?: string | null;
  message?: string | null;
  solutionUrl?: string | null;
};

export type BusinessErrorResponseApiDTO = {
  businessErrors?: BusinessErrorApiDTO[] | null;
  signingHandoff?: SigningHandoffDto;
};

export type CaseFileDto = {
  id?: string;
  dateCreated?: string;
  dateUpdated?: string;
  caseId?: string;
  entityType?: string | null;
  entityId?: string;
  fileName?: string | null;
  url?: string | null;
  description?: string | null;
  documentType?: string | null;
};

export type CaseTimelineResponse = {
  items: TimelineItemDto[] | null;
  currentEngagementPhase?: string | null;
};

export type CaseValidationItemDto = {resolutionArea?: string | null; description?: string | null};

export type CaseValidationLeanDto = {needsInfo?: boolean};

export type CaseValidationStatusDto = {
  needsInfo?: boolean;
  creditorRespondedAt?: string | null;
  items?: CaseValidationItemDto[] | null;
};

export type ChatDto = {
  id?: string;
  dateCreated?: string;
  dateUpdated?: string | null;
  role?: ChatRole;
  roleLabel?: string | null;
  message?: string | null;
  isSeen?: boolean;
  user?: UserRelationDto;
};

export type ChatRole = 0 | 1 | 2;

export type CloseCaseRequest = {closeCode: string; comment?: string | null};

export type CloseCaseResponse = {
  caseReference: string | null;
  closeCode: string | null;
  closeCodeDescription: string | null;
  comment?: string | null;
  closedAt?: string;
  closedBy?: ClosedByDto;
  finalOutstandingAmount?: number;
  totalPayments?: number;
  totalRecovered?: number;
};

export type ClosedByDto = {userId?: number; userName: string | null};

export type CollectionPartnerDto = {
  name?: string | null;
  officeEmail?: string | null;
  officePhone?: string | null;
  publicSite?: string | null;
  surveyCadenceMode?: SurveyCadenceMode;
};

export type CollectionPartnerMeResponse = {
  id?: string;
  companyName?: string | null;
  logoUrl?: string | null;
  companyRegistrationNumber?: string | null;
  vatNumber?: string | null;
  address?: string | null;
  zipCode?: string | null;
  city?: string | null;
  state?: string | null;
  country?: string | null;
  officeEmail?: string | null;
  officePhone?: string | null;
  invoiceEmail?: string | null;
  billingContact?: string | null;
  invoiceCurrency?: number | null;
  commissionType?: CommissionType;
  preLegalRevenueShare?: number | null;
  legalRevenueShare?: number | null;
  verifiedProfile?: boolean;
  fullAddress?: string | null;
  surveyCadenceMode?: SurveyCadenceMode;
};

export type CollectionPartnerUserDto = {id?: string; name?: string | null; email?: string | null};

export type CommissionType = 0 | 1;

export type CreateIngestionJobRequest = {rows?: IngestionJobRow[] | null};

export type CreateIngestionJobResponse = {jobId?: string; rowsQueued?: number};

export type CreateManagedCasePaymentRequest = {
  date: string;
  paymentAmount: number;
  closeCase?: boolean;
};

export type CreateManagedCasePaymentResponse = {
  paymentId?: string;
  caseReference: string | null;
  date?: string;
  paymentAmount?: number;
  caseClosed?: boolean;
  remainingAmount?: number;
};

export type CreateManagedCaseRequest = {
  creditorCompanyName: string;
  creditorCountryAlpha2?: string | null;
  creditorCountry?: string | null;
  currencyCode: string;
  date: string;
  dueDate?: string | null;
  comments?: string | null;
  claimDescription?: string | null;
  creditorReference?: string | null;
  debtor: DebtorDto;
  amountToRecover: number;
  isTest?: boolean;
  tag?: string | null;
  collectionPartnerId?: string | null;
};

export type CreateNoteRequest = {description: string; eventDate?: string | null};

export type CreatePaymentRequest = {
  date: string;
  paymentAmount: number;
  payoutCreditor?: number | null;
  payoutCollectionPartner?: number | null;
  paymentRecipient: string;
  commissionPaymentStatus?: string | null;
  closeCase?: boolean;
  createUnpaidCommissionFollowUp?: boolean;
};

export type CreatePaymentResponse = {
  paymentId?: string;
  caseReference: string | null;
  date?: string;
  paymentAmount?: number;
  payoutCreditor?: number;
  payoutCollectionPartner?: number;
  paymentRecipient: string | null;
  commissionPaymentStatus: string | null;
  closeCase?: boolean;
  caseClosed?: boolean;
  closeCode?: string | null;
  remainingAmount?: number;
  warnings?: string[] | null;
};

export type CreateWebhookRequest = {url: string; events: string[]; isTestMode?: boolean};

export type CreditorDivisionDto = {id?: string; name?: string | null};

export type CreditorDto = {
  id?: string;
  companyName?: string | null;
  companyRegistrationNumber?: string | null;
  officeEmail?: string | null;
  officePhone?: string | null;
  address?: string | null;
  city?: string | null;
  zipCode?: string | null;
  state?: string | null;
  country?: string | null;
  division?: CreditorDivisionDto;
};

export type DebtorDto = {
  type: string;
  name: string;
  contactPerson?: string | null;
  companyRegistrationNumber?: string | null;
  address?: string | null;
  zipCode?: string | null;
  city?: string | null;
  state?: string | null;
  stateAlpha2?: string | null;
  countryAlpha2?: string | null;
  country?: string | null;
  email?: string | null;
  phone?: string | null;
};

export type ExclusivePeriodDto = {
  engagementStartDate?: string;
  currentEndDate?: string;
  daysRemaining?: number;
  status?: string | null;
  extensions?: ExclusivePeriodExtensionDto[] | null;
};

export type ExclusivePeriodExtensionDto = {
  type?: string | null;
  eventDate?: string;
  newEndDate?: string;
};

export type FireWebhookRequest = {
  event: string | null;
  caseId: string;
  subscriptionId?: string | null;
};

export type FireWebhookResponse = {
  eventType?: string | null;
  caseId?: string;
  enqueuedCount?: number;
};

export type IngestionJobRow = {
  type?: PartnerIngestEventType;
  caseId?: string;
  description?: string | null;
  eventDate?: string | null;
  externalRef?: string | null;
};

export type IngestionJobStatusResponse = {
  status?: AsyncJobStatus;
  rowsTotal?: number;
  rowsSucceeded?: number;
  rowsFailed?: number;
};

export type InvoiceAllocationOutstandingDto = {
  principal?: number;
  interest?: number;
  reminderFees?: number;
  collectionFees?: number;
};

export type InvoiceDto = {
  id?: string;
  dateCreated?: string;
  dateUpdated?: string | null;
  reference?: string | null;
  creditorReference?: string | null;
  creditorComments?: string | null;
  claimDescription?: string | null;
  grossAmount?: number;
  remainder?: number;
  interestFees?: number;
  reminderFees?: number;
  collectionFees?: number;
  totalAddedFees?: number;
  currency?: string | null;
  isTestCase?: boolean;
  lifecycle?: string | null;
  dueDate?: string;
  date?: string;
  dateFinished?: string | null;
  dateCollectionStarted?: string | null;
  closeCode?: string | null;
  currentEngagementPhase?: string | null;
  claimType?: string | null;
  creditorDivisionId?: string | null;
  debtor?: DebtorDto;
  collectionPartner?: CollectionPartnerDto;
  creditor?: CreditorDto;
  bankAccount?: BankAccountDto;
  blendedAgeUpliftPoints?: number | null;
  preLegalSuccessFee?: number | null;
  solutionUrl?: string | null;
  signingHandoff?: SigningHandoffDto;
  exclusivePeriodEndDate?: string | null;
  disputeStatus?: string | null;
  validation?: CaseValidationLeanDto;
  assignedUser?: AssignedUserDto;
  allocationOutstanding?: InvoiceAllocationOutstandingDto;
};

export type InvoiceListDto = {page: PageData; cases?: InvoiceDto[] | null};

export type NoteCreatedByDto = {userId?: number; userName: string | null};

export type NoteDto = {
  id?: string;
  caseReference: string | null;
  title: string | null;
  description?: string | null;
  visibility: string | null;
  createdAt?: string;
  eventDate?: string | null;
  createdBy?: NoteCreatedByDto;
};

export type PageData = {
  totalResults?: number;
  pageSize?: number;
  currentPage?: number;
  responseCount?: number;
  totalPages?: number;
};

export type PartnerIngestEventType = 0;

export type PaymentDto = {
  id?: string;
  dateCreated?: string;
  dateUpdated?: string | null;
  date?: string;
  grossAmount?: number;
  recipient: string | null;
  method: string | null;
  currency: string | null;
  invoice: PaymentRelatedInvoiceDto;
};

export type PaymentRelatedInvoiceDto = {
  status: string | null;
  reference: string | null;
  invoiceId?: string;
};

export type PriceChangeConfirmationResponse = {
  caseId?: string;
  confirmationRequired?: boolean;
  isIntentionalRate?: boolean;
  currentSuccessFee?: number | null;
  proposedSuccessFee?: number;
  warning?: string | null;
  message?: string | null;
};

export type ProblemDetails = {
  type?: string | null;
  title?: string | null;
  status?: number | null;
  detail?: string | null;
  instance?: string | null;
};

export type ReplayEventResultDto = {
  eventId?: string;
  subscriptionId?: string;
  eventType?: string | null;
};

export type ReplayLastEventResponse = {
  eventId?: string;
  subscriptionId?: string;
  eventType?: string | null;
};

export type SendChatRequest = {message: string; userId?: string | null; userEmail?: string | null};

export type SigningHandoffDto = {combinedSigningUrl?: string | null};

export type StartCaseRequest = {
  welcomeMessage: string;
  userId?: string | null;
  userEmail?: string | null;
  collectionPartnerReference?: string | null;
  assignedUserId?: string | null;
  assignedUserEmail?: string | null;
  interestFees?: number;
  reminderFees?: number;
  collectionFees?: number;
};

export type StartCaseResponse = {
  caseId?: string;
  caseReference?: string | null;
  status?: string | null;
  activatedAt?: string;
  collectionPartnerReference?: string | null;
};

export type SurveyCadenceMode = 0 | 1;

export type TimelineActorDto = {type: string | null; name?: string | null};

export type TimelineItemDto = {
  date?: string;
  type: string | null;
  title: string | null;
  description: string | null;
  actor?: TimelineActorDto;
};

export type UpdateCaseFeesRequest = {
  grossAmount?: number | null;
  interestFees?: number;
  reminderFees?: number;
  collectionFees?: number;
  confirmPriceChange?: boolean;
  keepIntentionalRate?: boolean;
};

export type UpdateCaseFeesResponse = {
  caseId?: string;
  grossAmount?: number;
  interestFees?: number;
  reminderFees?: number;
  collectionFees?: number;
  totalAddedFees?: number;
  recalculatedSuccessFee?: number | null;
  remainder?: number;
};

export type UpdatePaymentRequest = {
  date: string;
  paymentAmount: number;
  payoutCreditor?: number | null;
  payoutCollectionPartner?: number | null;
  paymentRecipient: string;
  commissionPaymentStatus?: string | null;
  reopenCaseIfNeeded?: boolean;
};

export type UpdateWebhookRequest = {
  url?: string | null;
  events?: string[] | null;
  isActive?: boolean | null;
  regenerateSecret?: boolean;
  isTestMode?: boolean | null;
};

export type UserListDto = {page: PageData; users?: CollectionPartnerUserDto[] | null};

export type UserRelationDto = {
  id?: number;
  dateCreated?: string | null;
  dateUpdated?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  email: string | null;
};

export type WebhookDto = {
  id?: string;
  url?: string | null;
  events?: string[] | null;
  isActive?: boolean;
  createdUtc?: string;
  updatedUtc?: string;
  disabledReason?: string | null;
  secret?: string | null;
  isTestMode?: boolean;
};

export type WebhookEventDto = {
  id?: string;
  subscriptionId?: string;
  caseId?: string | null;
  eventType?: string | null;
  payload?: string | null;
  createdAt?: string;
  deliveredAt?: string | null;
  attemptCount?: number;
  lastResponseCode?: number | null;
  lastError?: string | null;
};

/** What may be asked of a list or look-up, by its operation. */
export type CollectionPartnerQueries = {
  'GET /cases': {
    Page?: number;
    PageSize?: number;
    DebtorIds?: string[];
    Ids?: string[];
    Statuses?: string[];
    DivisionIds?: string[];
    Sort?: string;
    includeTestCases?: boolean;
  };
  'GET /cases/by-partner-reference': {references?: string};
  'GET /cases/by-creditor-reference': {reference?: string; creditorId?: string};
  'DELETE /cases/{id}/payments/{paymentId}': {reopenCaseIfNeeded?: boolean};
  'GET /managed-cases': {
    Page?: number;
    PageSize?: number;
    DebtorIds?: string[];
    Ids?: string[];
    Statuses?: string[];
    DivisionIds?: string[];
    Sort?: string;
  };
  'DELETE /managed-cases/{id}/payments/{paymentId}': {reopenCaseIfNeeded?: boolean};
  'DELETE /test/cases': {tag?: string};
  'GET /users': {Page?: number; PageSize?: number};
  'GET /webhooks/events': {caseId?: string; since?: string};
};

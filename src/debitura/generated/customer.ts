// Made by scripts/generate-types.mjs of Debitura's OpenAPI document; do not edit.

export type AdvanceTestCaseRequest = {to: string | null; amount?: number | null};

export type AdvanceTestCaseResponse = {advanced?: boolean; state?: string | null};

export type ApiErrorResponseDto = {
  error?: string | null;
  message?: string | null;
  businessErrors?: BusinessErrorApiDTO[] | null;
};

export type AssignedUserDto = {email?: string | null; name?: string | null};

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

export type CaseContractStatusApiDTO = {
  sdca?: ContractItemDto;
  poa?: ContractItemDto;
  pricingAppendix?: ContractItemDto;
  collectionPartnerName?: string | null;
  needsPoaSigning?: boolean;
};

export type CaseEligibilityRequestApiDTO = {
  countryAlpha2: string;
  stateAlpha2?: string | null;
  debtorType: string;
  amount: number;
  currencyCode: string;
};

export type CaseEligibilityResponseApiDTO = {
  isEligible?: boolean;
  jurisdiction?: JurisdictionInfoApiDTO;
  partner?: PartnerInfoApiDTO;
  powerOfAttorneyStatus?: PowerOfAttorneyStatusApiDTO;
  errorMessage?: string | null;
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

export type CollectionContractStatusApiDTO = {
  signed?: boolean;
  requiresResigning?: boolean;
  invalidationReason?: string | null;
  termsUrl?: string | null;
  solutionUrl?: string | null;
};

export type CollectionPartnerDto = {
  name?: string | null;
  officeEmail?: string | null;
  officePhone?: string | null;
  publicSite?: string | null;
  surveyCadenceMode?: SurveyCadenceMode;
};

export type CollectionPartnerUserDto = {id?: string; name?: string | null; email?: string | null};

export type ContractItemDto = {
  signed?: boolean;
  requiresResigning?: boolean;
  solutionUrl?: string | null;
};

export type CoverageItemApiDTO = {
  jurisdiction?: string | null;
  jurisdictionId?: number;
  country?: string | null;
  countryId?: number;
  countryAlpha2?: string | null;
  usStateAlpha2?: string | null;
  partners?: PartnerCoverageApiDTO[] | null;
};

export type CreateCollectionCaseRequestApiViewModel = {
  currencyCode: string | null;
  date?: string;
  dueDate?: string | null;
  comments?: string | null;
  claimDescription?: string | null;
  creditorReference?: string | null;
  debtor?: DebtorDto;
  creditorDivisionId?: string | null;
  amountToRecover?: number;
  amountToRecoverOver6Months?: number | null;
  amountToRecoverOver12Months?: number | null;
  amountToRecoverOver24Months?: number | null;
  skipDebituraVerification?: boolean;
  skipCreationEmails?: boolean;
  allowPendingContracts?: boolean;
  isTest?: boolean;
  tag?: string | null;
  collectionPartnerId?: string | null;
  assignedUserEmail?: string | null;
  returnUrl?: string | null;
};

export type CreateDivisionRequestDto = {
  companyName: string;
  registrationNumber?: string | null;
  address?: string | null;
  zipCode?: string | null;
  state?: string | null;
  city: string;
  countryCode: string;
  officeEmail?: string | null;
  officePhone?: string | null;
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

export type CreditorMeApiDTO = {
  id?: string;
  companyName: string | null;
  companyRegistrationNumber?: string | null;
  address?: string | null;
  zipCode?: string | null;
  city?: string | null;
  state?: string | null;
  country?: string | null;
  officeEmail?: string | null;
  officePhone?: string | null;
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

export type DivisionCountryDto = {id?: number; name?: string | null; alpha2?: string | null};

export type DivisionDto = {
  id?: string;
  companyName?: string | null;
  registrationNumber?: string | null;
  address?: string | null;
  zipCode?: string | null;
  state?: string | null;
  city?: string | null;
  country?: DivisionCountryDto;
  officeEmail?: string | null;
  officePhone?: string | null;
  isArchived?: boolean;
  createdUtc?: string;
  updatedUtc?: string | null;
};

export type DivisionListDto = {page: PageData; divisions?: DivisionDto[] | null};

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

export type JurisdictionDto = {
  id?: number;
  name?: string | null;
  countryAlpha2?: string | null;
  stateAlpha2?: string | null;
};

export type JurisdictionInfoApiDTO = {
  id?: number;
  name?: string | null;
  country?: string | null;
  countryAlpha2?: string | null;
  usStateAlpha2?: string | null;
};

export type LeadDetailDto = {
  quoteRequestId?: string;
  caseId?: string;
  status: string | null;
  leadFlowStatus: string | null;
  quoteType: string | null;
  maxQuotes?: number;
  currentQuotesCount?: number;
  isMaxBidCountReached?: boolean;
  outcome?: string | null;
  request?: string | null;
  existingFees?: string | null;
  dateCreated?: string;
  dateQualified?: string | null;
  leadsDoneOffered?: string | null;
  dateReminderSent?: string | null;
  dateReminderTwoSent?: string | null;
  dateOutcomeSelected?: string | null;
};

export type LeadDto = {
  quoteRequestId?: string;
  caseId?: string;
  status: string | null;
  leadFlowStatus: string | null;
  quoteType: string | null;
  maxQuotes?: number;
  currentQuotesCount?: number;
  outcome?: string | null;
  purpose?: string | null;
  dateCreated?: string;
  dateQualified?: string | null;
  leadsDoneOffered?: string | null;
  dateReminderSent?: string | null;
  dateReminderTwoSent?: string | null;
  dateOutcomeSelected?: string | null;
};

export type LeadListDto = {quoteRequests: LeadDto[] | null};

export type LeadQuoteDetailDto = {
  quoteId?: string;
  quoteRequestId?: string;
  partnerId?: string;
  partnerName: string | null;
  status: string | null;
  agreementType: string | null;
  pricing: LeadQuotePricingDto;
  currency: string | null;
  proposedSolution?: string | null;
  feeComments?: string | null;
  partnerWhyUsSection?: string | null;
  fullQuoteLink?: string | null;
  dateCreated?: string;
  dateUpdated?: string | null;
};

export type LeadQuoteDto = {
  quoteId?: string;
  quoteRequestId?: string;
  partnerId?: string;
  partnerName: string | null;
  status: string | null;
  agreementType: string | null;
  hourlyRate?: number | null;
  hourlyEstimated?: number | null;
  flatFeeEstimate?: number | null;
  successFee?: number | null;
  hybridEstimate?: number | null;
  proposedSolution?: string | null;
  partnerWhyUsSection?: string | null;
  phase?: string | null;
  offerNature?: string | null;
  currency: string | null;
  dateCreated?: string;
};

export type LeadQuoteListDto = {quotes: LeadQuoteDto[] | null};

export type LeadQuotePricingDto = {
  hourlyRate?: number | null;
  hourlyEstimated?: number | null;
  flatFeeEstimate?: number | null;
  successFeeFee?: number | null;
  hybridEstimate?: number | null;
  costProcessMisc?: number;
};

export type PageData = {
  totalResults?: number;
  pageSize?: number;
  currentPage?: number;
  responseCount?: number;
  totalPages?: number;
};

export type PartnerAssignmentDto = {
  collectionPartnerId?: string;
  partnerName?: string | null;
  partnerCountry?: string | null;
};

export type PartnerCoverageApiDTO = {
  partnerId?: string;
  partnerName?: string | null;
  conditions?: string | null;
  signed?: boolean;
  termsUrl?: string | null;
  solutionUrl?: string | null;
  requiresResigning?: boolean;
  invalidationReason?: string | null;
};

export type PartnerInfoApiDTO = {id?: string; name?: string | null};

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

export type PaymentListApiDTO = {page: PageData; payments?: PaymentDto[] | null};

export type PaymentRelatedInvoiceDto = {
  status: string | null;
  reference: string | null;
  invoiceId?: string;
};

export type PowerOfAttorneyStatusApiDTO = {
  signed?: boolean;
  requiresResigning?: boolean;
  invalidationReason?: string | null;
  termsUrl?: string | null;
  solutionUrl?: string | null;
};

export type PreviewCaseRequestApiViewModel = {
  amountToRecover: number;
  currencyCode: string;
  debtor: PreviewDebtorDto;
  amountToRecoverOver6Months?: number | null;
  amountToRecoverOver12Months?: number | null;
  amountToRecoverOver24Months?: number | null;
  dueDate?: string | null;
  returnUrl?: string | null;
};

export type PreviewCaseResponseApiViewModel = {result?: PreviewResultDto};

export type PreviewDebtorDto = {type: string; countryAlpha2: string; stateAlpha2?: string | null};

export type PreviewResultDto = {
  isEligible?: boolean;
  ineligibilityReason?: string | null;
  partnerAssignment?: PartnerAssignmentDto;
  requiredActions?: RequiredActionDto[] | null;
  jurisdiction?: JurisdictionDto;
  pricingPreview?: PricingPreviewDto;
  requiresKycVerification?: boolean;
  hasKycOnFile?: boolean;
  signingHandoff?: SigningHandoffDto;
};

export type PricingPreviewDto = {
  baseSuccessFeePercentage?: number;
  ageSurchargePercentage?: number;
  totalSuccessFeePercentage?: number;
  currencyCode?: string | null;
  pricingSource?: string | null;
  pricingSourceDescription?: string | null;
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

export type ReplayRequestDto = {sinceUtc: string};

export type ReplayResultDto = {eventsReplayed?: number};

export type RequiredActionDto = {
  type?: string | null;
  message?: string | null;
  solutionUrl?: string | null;
  isBlocking?: boolean;
};

export type SendChatRequest = {message: string; userId?: string | null; userEmail?: string | null};

export type SigningHandoffDto = {combinedSigningUrl?: string | null};

export type SurveyCadenceMode = 0 | 1;

export type TaskActionDto = {method?: string | null; path?: string | null};

export type TaskDto = {
  id?: string;
  type?: string | null;
  typeLabel?: string | null;
  title?: string | null;
  description?: string | null;
  status?: string | null;
  caseId?: string | null;
  caseReference?: string | null;
  leadId?: string | null;
  deadline?: string | null;
  dateCreated?: string;
  dateSolved?: string | null;
  solutionUrl?: string | null;
  action?: TaskActionDto;
};

export type TaskListDto = {page: PageData; tasks?: TaskDto[] | null};

export type TestResultDto = {
  success?: boolean;
  httpStatusCode?: number | null;
  durationMs?: number | null;
  errorMessage?: string | null;
  errorCategory?: string | null;
  testPayload?: unknown;
};

export type TimelineActorDto = {type: string | null; name?: string | null};

export type TimelineItemDto = {
  date?: string;
  type: string | null;
  title: string | null;
  description: string | null;
  actor?: TimelineActorDto;
};

export type UpdateDivisionRequestDto = {
  companyName: string;
  registrationNumber?: string | null;
  address?: string | null;
  zipCode?: string | null;
  state?: string | null;
  city: string;
  countryCode: string;
  officeEmail?: string | null;
  officePhone?: string | null;
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
export type CustomerQueries = {
  'GET /cases': {
    Page?: number;
    PageSize?: number;
    DebtorIds?: string[];
    Ids?: string[];
    Statuses?: string[];
    DivisionIds?: string[];
    Sort?: string;
  };
  'GET /cases/{id}/tasks': {status?: string; type?: string[]};
  'GET /coverage/search': {q?: string};
  'GET /coverage/:search': {q?: string};
  'GET /divisions': {page?: number; pageSize?: number; includeArchived?: boolean};
  'GET /Payments': {Page?: number; PageSize?: number};
  'GET /tasks': {status?: string; type?: string[]; Page?: number; PageSize?: number};
  'DELETE /test/cases': {tag?: string};
  'GET /users': {Page?: number; PageSize?: number};
  'GET /webhooks/events': {caseId?: string; since?: string};
};

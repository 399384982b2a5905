// Made by scripts/generate-types.mjs of Debitura's OpenAPI document; do not edit.

export type AccessTokenResponse = {
  accessToken?: string | null;
  expiresIn?: number;
  creditorId?: string;
  externalTenantId?: string | null;
  tokenType?: string | null;
};

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

export type CaseClientInfo = {
  externalTenantId?: string | null;
  creditorId?: string;
  companyName?: string | null;
  contacts?: ClientContacts;
};

export type CaseCreationFailure = {
  caseIndex?: number;
  creditorReference?: string | null;
  errorType?: string | null;
  errorMessage?: string | null;
  validationErrors?: Record<string, string[]> | null;
  signingHandoff?: SigningHandoffDto;
};

export type CaseDebtorInfo = {name?: string | null; country?: string | null};

export type CaseInfo = {
  invoiceId?: string;
  caseReference?: string | null;
  debtorName?: string | null;
  originalAmount?: number;
  currency?: string | null;
};

export type CaseItem = {
  id?: string;
  reference?: string | null;
  creditorReference?: string | null;
  client?: CaseClientInfo;
  debtor?: CaseDebtorInfo;
  grossAmount?: number;
  remainder?: number;
  currency?: string | null;
  lifecycle?: string | null;
  closeCode?: string | null;
  currentEngagementPhase?: string | null;
  dateCreated?: string;
  dueDate?: string;
  dateCollectionStarted?: string | null;
  dateFinished?: string | null;
  validation?: CaseValidationStatusDto;
  collectionPartner?: string | null;
  expectedReferralRatePercentage?: number | null;
};

export type CasePotentialRevenue = {
  grossAmountUsd?: number;
  successFeePercentage?: number;
  collectionPartnerRevenueUsd?: number;
  platformRevenueSharePercentage?: number;
  platformRevenueUsd?: number;
  referralFeePercentage?: number;
  referralRevenueUsd?: number;
};

export type CaseValidationItemDto = {resolutionArea?: string | null; description?: string | null};

export type CaseValidationLeanDto = {needsInfo?: boolean};

export type CaseValidationStatusDto = {
  needsInfo?: boolean;
  creditorRespondedAt?: string | null;
  items?: CaseValidationItemDto[] | null;
};

export type CasesCreditorDto = {
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

export type CasesSummary = {
  totalCases?: number;
  casesThisMonth?: number;
  byLifecycle?: LifecycleBreakdown;
};

export type ClientCaseStats = {casesTotal?: number; casesClosed?: number; earningsUsd?: number};

export type ClientContacts = {
  onboardingUser?: ContactUser;
  officeEmail?: string | null;
  otherUsers?: ContactUser[] | null;
};

export type ClientCreatedResponse = {
  externalTenantId?: string | null;
  onboardingDone?: boolean;
  onboardingLinks?: OnboardingLinksDto;
  client?: ClientsCreditorDto;
  users?: UserDto[] | null;
  isAttributedClient?: boolean;
  dateLinked?: string;
  caseStats?: ClientCaseStats;
  kycStatus?: KycStatus;
  kycVerification?: KycVerificationDto;
  caseResults?: MultiCaseResult;
};

export type ClientDeletableResponse = {isDeletable?: boolean; blockers?: string[] | null};

export type ClientDetailsDto = {
  name: string;
  registrationNumber?: string | null;
  address?: string | null;
  zipCode?: string | null;
  city?: string | null;
  state?: string | null;
  country: string;
  supportEmail: string;
  supportPhone?: string | null;
};

export type ClientInfo = {
  externalTenantId?: string | null;
  creditorId?: string;
  companyName?: string | null;
};

export type ClientUserDto = {name: string; email: string; isOnboardingUser?: boolean};

export type ClientsCreditorDto = {
  id?: string;
  companyName?: string | null;
  officeEmail?: string | null;
  country?: string | null;
  address?: string | null;
  city?: string | null;
  zipCode?: string | null;
  companyRegistrationNumber?: string | null;
};

export type ClientsSummary = {
  totalClients?: number;
  attributedClients?: number;
  onboardingComplete?: number;
  onboardingPending?: number;
  totalCases?: number;
};

export type CollectionPartnerDto = {
  name?: string | null;
  officeEmail?: string | null;
  officePhone?: string | null;
  publicSite?: string | null;
  surveyCadenceMode?: SurveyCadenceMode;
};

export type ConflictResponse = {type?: string | null; message?: string | null; data?: unknown};

export type ContactUser = {email?: string | null; name?: string | null};

export type CoverageItemApiDTO = {
  jurisdictionId?: number;
  jurisdiction?: string | null;
  country?: string | null;
  countryId?: number;
  countryAlpha2?: string | null;
  usStateAlpha2?: string | null;
  partners?: PartnerCoverageApiDTO[] | null;
};

export type CreateAccessTokenRequest = {externalTenantId: string};

export type CreateClientRequest = {
  externalTenantId: string;
  client: ClientDetailsDto;
  users: ClientUserDto[];
  cases?: CreateCollectionCaseRequestApiViewModel[] | null;
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

export type CreateWebhookRequest = {url: string; events: string[]; isTestMode?: boolean};

export type CreditorDivisionDto = {id?: string; name?: string | null};

export type CreditorKycVerificationStatus = 'Processing' | 'Completed';

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

export type EarningsInfo = {
  currency?: string | null;
  debituraRevenue?: number;
  debituraRevenueUsd?: number;
  referralFeePercentage?: number;
  referralFeeAmount?: number;
  referralFeeAmountUsd?: number;
  isEstimate?: boolean;
};

export type FilterOptionCarveoutPartner = {id?: string; name?: string | null};

export type FilterOptionCountry = {id?: number; name?: string | null};

export type GetCaseDetailResponse = {
  id?: string;
  reference?: string | null;
  creditorReference?: string | null;
  client?: CaseClientInfo;
  debtor?: CaseDebtorInfo;
  grossAmount?: number;
  remainder?: number;
  currency?: string | null;
  lifecycle?: string | null;
  closeCode?: string | null;
  currentEngagementPhase?: string | null;
  dateCreated?: string;
  dueDate?: string;
  dateCollectionStarted?: string | null;
  dateFinished?: string | null;
  validation?: CaseValidationStatusDto;
  collectionPartner?: string | null;
  expectedReferralRatePercentage?: number | null;
  potentialRevenue?: CasePotentialRevenue;
};

export type GetCasesResponse = {page?: PageData; cases?: CaseItem[] | null; summary?: CasesSummary};

export type GetClientsResponse = {
  page?: PageData;
  summary?: ClientsSummary;
  clients?: ClientCreatedResponse[] | null;
};

export type GetFilterOptionsResponse = {
  countries?: FilterOptionCountry[] | null;
  carveoutPartners?: FilterOptionCarveoutPartner[] | null;
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
  creditor?: CasesCreditorDto;
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

export type InvoicingTriggerMode = 'PayWhenPaid' | 'ConfirmedPipeline';

export type JurisdictionDto = {
  id?: number;
  name?: string | null;
  countryAlpha2?: string | null;
  stateAlpha2?: string | null;
};

export type KycStatus = 'NotRequired' | 'Pending' | 'Verified';

export type KycVerificationDto = {
  directorFullName?: string | null;
  directorHomeAddress?: string | null;
  directorDateOfBirth?: string;
  dateCreated?: string;
  verificationStatus?: CreditorKycVerificationStatus;
  verificationStatusUpdatedAt?: string | null;
};

export type LifecycleBreakdown = {
  active?: number;
  pending?: number;
  closed?: number;
  paused?: number;
};

export type MultiCaseResult = {
  successfulCases?: InvoiceDto[] | null;
  failedCases?: CaseCreationFailure[] | null;
};

export type OnboardingLinksDto = {url?: string | null};

export type PageData = {
  totalResults?: number;
  pageSize?: number;
  currentPage?: number;
  responseCount?: number;
  totalPages?: number;
};

export type PartnerCoverageApiDTO = {
  partnerId?: string;
  partnerName?: string | null;
  conditions?: string | null;
};

export type PaymentInfo = {amount?: number; currency?: string | null; paymentDate?: string};

export type PayoutCommissionPaymentStatus = 0 | 1 | 2;

export type PendingActionDto = {
  type?: PendingActionType;
  collectionPartnerId?: string | null;
  dueDate?: string | null;
};

export type PendingActionType = 'SdcaUpgrade' | 'PoA' | 'Jpa' | 'Kyc';

export type PlatformInvoicingStatus = 0 | 1 | 2 | 3;

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

export type PreviewDebtorDto = {type: string; countryAlpha2: string; stateAlpha2?: string | null};

export type PricingPreviewDto = {
  baseSuccessFeePercentage?: number;
  ageSurchargePercentage?: number;
  totalSuccessFeePercentage?: number;
  currencyCode?: string | null;
  pricingSource?: string | null;
  pricingSourceDescription?: string | null;
};

export type RecognitionInfo = {isRecognized?: boolean; referralFeeRecognizedUsd?: number};

export type ReferralInvoicingStatus = 0 | 1 | 2 | 3;

export type ReferralPartnerPreviewCaseResponse = {
  isEligible?: boolean;
  ineligibilityReason?: string | null;
  jurisdiction?: JurisdictionDto;
  pricingPreview?: PricingPreviewDto;
  requiresKycVerification?: boolean;
  pendingActions?: PendingActionDto[] | null;
  combinedSigningUrl?: string | null;
};

export type ReferralPartnerResponse = {
  id?: string;
  companyName?: string | null;
  shortName?: string | null;
  contactEmail?: string | null;
  externalSystemId?: string | null;
  referralFeePercentage?: number;
  isActive?: boolean;
  isPublicDemo?: boolean;
  logoUrl?: string | null;
  backgroundColorCode?: string | null;
  fontColor?: string | null;
  fontFamily?: string | null;
  invoicingTriggerMode?: InvoicingTriggerMode;
};

export type RevenueBreakdown = {
  pendingReferralFeeUsd?: number;
  pendingCount?: number;
  confirmedPendingInvoiceReferralFeeUsd?: number;
  confirmedPendingInvoiceCount?: number;
  awaitingCollectionPartnerPaymentReferralFeeUsd?: number;
  awaitingCollectionPartnerPaymentCount?: number;
  readyToInvoiceDebituraReferralFeeUsd?: number;
  readyToInvoiceDebituraCount?: number;
  awaitingDebituraPaymentReferralFeeUsd?: number;
  awaitingDebituraPaymentCount?: number;
  paidReferralFeeUsd?: number;
  paidCount?: number;
  disputedReferralFeeUsd?: number;
  disputedCount?: number;
};

export type SigningHandoffDto = {combinedSigningUrl?: string | null};

export type StatusInfo = {
  commissionPaymentStatus?: string | null;
  platformInvoicingStatus?: string | null;
  referralInvoicingStatus?: string | null;
};

export type SubmitKycVerificationRequest = {
  directorFullName: string;
  directorHomeAddress: string;
  directorDateOfBirth: string;
};

export type SurveyCadenceMode = 0 | 1;

export type TransactionItem = {
  transactionId?: string;
  date?: string;
  client?: ClientInfo;
  case?: CaseInfo;
  payment?: PaymentInfo;
  earnings?: EarningsInfo;
  recognition?: RecognitionInfo;
  status?: StatusInfo;
};

export type TransactionRevenueStage = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export type TransactionsResponse = {
  data?: TransactionItem[] | null;
  page?: PageData;
  summary?: TransactionsSummary;
};

export type TransactionsSummary = {revenue?: RevenueBreakdown; totalDebituraRevenueUsd?: number};

export type TriggerTestWebhookRequest = {
  eventType: string;
  caseId?: string | null;
  externalTenantId?: string | null;
  oldLifecycle?: string | null;
  newLifecycle?: string | null;
  closeCode?: string | null;
  closeComment?: string | null;
};

export type TriggerTestWebhookResponse = {
  eventType?: string | null;
  enqueuedCount?: number;
  message?: string | null;
};

export type UpdateWebhookRequest = {
  url?: string | null;
  events?: string[] | null;
  isActive?: boolean | null;
  regenerateSecret?: boolean;
  isTestMode?: boolean | null;
};

export type UserDto = {
  id?: number;
  email?: string | null;
  firstName?: string | null;
  lastName?: string | null;
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

/** What may be asked of a list or look-up, by its operation. */
export type ReferralQueries = {
  'GET /cases': {
    FromDate?: string;
    ToDate?: string;
    ExternalTenantId?: string;
    Statuses?: string[];
    Query?: string;
    Page?: number;
    PageSize?: number;
    CountryIds?: number[];
    CollectionPartnerIds?: string[];
    Sort?: string;
  };
  'POST /cases/{caseId}/files': {sendChatNotification?: boolean};
  'GET /clients': {
    Page?: number;
    PageSize?: number;
    Query?: string;
    ExternalTenantId?: string;
    IsAttributedClient?: boolean;
    DateCreatedFrom?: string;
    DateCreatedTo?: string;
    OnboardingDone?: boolean;
    Sort?: string;
  };
  'POST /clients/{externalTenantId}/kyc-verification': {sendChatNotification?: boolean};
  'GET /reporting/transactions': {
    FromDate?: string;
    ToDate?: string;
    ExternalTenantId?: string;
    HasRecognizedRevenue?: boolean;
    CommissionPaymentStatuses?: PayoutCommissionPaymentStatus[];
    PlatformInvoicingStatuses?: PlatformInvoicingStatus[];
    ReferralInvoicingStatuses?: ReferralInvoicingStatus[];
    RevenueStages?: TransactionRevenueStage[];
    Search?: string;
    Page?: number;
    PageSize?: number;
    CountryIds?: number[];
    CollectionPartnerIds?: string[];
    Sort?: string;
  };
};

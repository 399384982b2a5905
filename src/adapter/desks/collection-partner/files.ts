import {
  DOCUMENT_TYPES,
  hasControlCharacters,
  PARTNER_LIMITS,
  type FieldErrors,
} from '../../../contract/index.js';
import {toPartnerCaseFile} from '../../answers/partner.js';
import type {DeskPrincipal} from '../../options/principal.js';
import {Problem} from '../../problem.js';
import type {Route} from '../../routes/route.js';
import {ownCase} from '../account.js';
import {receiveFile} from '../../uploads/receive.js';
import {TIMEOUTS} from '../../upstream/timeouts.js';

/** Passes one file on to a case; the creditor sees it at once. `?documentType=` and `?description=` label it. */
export const uploadPartnerFile: Route<DeskPrincipal> = {
  method: 'POST',
  pattern: '/cases/{id}/files',
  desks: ['collection-partner'],
  permission: 'submit',
  mediaType: 'multipart/form-data',
  isPressed: true,
  timeLimit: TIMEOUTS.uploadTotal,
  ownCase,
  handle(context) {
    const {settings, upstream, query} = context;
    const {partner} = upstream;
    const fields = labelsOf(query);
    return receiveFile(context, {
      ownCase: async (id) => (await partner.case(id)).id,
      files: partner.files,
      send: (caseId, passage, {boundary}) =>
        partner.uploadFile(caseId, passage.open(boundary, {part: 'File', fields})),
      isKeyed: false,
      toAnswer: (file) => toPartnerCaseFile(file, settings),
      missing: (fileName, id) => ({
        id,
        fileName,
        dateCreated: null,
        url: null,
        description: fields.Description ?? null,
        documentType: fields.DocumentType ?? null,
      }),
    });
  },
};

/** What the partner says about the file, as Debitura names it. */
function labelsOf(query: URLSearchParams) {
  const documentType = query.get('documentType');
  const description = query.get('description');
  const fieldErrors: FieldErrors = {};
  if (documentType !== null && !DOCUMENT_TYPES.some((type) => type === documentType))
    fieldErrors.documentType = [{code: 'not-a-code'}];
  const limit = PARTNER_LIMITS.fileDescription;
  if ((description?.length ?? 0) > limit) fieldErrors.description = [{code: 'too-long', limit}];
  if (description !== null && hasControlCharacters(description))
    fieldErrors.description = [{code: 'control-characters'}];
  if (Object.keys(fieldErrors).length > 0)
    throw new Problem('invalid', 'The file cannot be labelled so.', {fieldErrors});
  return {
    ...(documentType && {DocumentType: documentType}),
    ...(description && {Description: description}),
  };
}

/** Debitura's OpenAPI documents, by the file that is made of each. */
export const DOCUMENTS: Readonly<Record<'referral' | 'customer' | 'collection-partner', string>>;

/** The TypeScript text of one document: names and types alone. */
export function generateTypes(document: object, api: string): Promise<string>;

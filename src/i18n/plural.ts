/** The forms of a phrase by the plural rules of a language; a form that is missing is said as `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

// Making rules costs far more than using them, and a list counts on every row.
const rules = new Map<string, Intl.PluralRules>();

/**
 * Picks the form of a phrase that goes with a number.
 *
 * @param language - BCP 47 tag, for example `pl`.
 * @param count - How many, as a whole number.
 * @param forms - The whole phrase for each plural rule of the language, for example
 *   `{one: '1 sprawa', few: '2 sprawy', other: '5 spraw'}`.
 */
export function plural(language: string, count: number, forms: PluralForms): string {
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  return forms[rule.select(count)] ?? forms.other;
}

import * as z from 'zod/mini';

/** A text that may be missing, null, or (a change at Debitura) something else: then it reads as null. */
export const text = () => z.catch(z.nullish(z.string()), null);

/** A number, read as leniently as a text. */
export const number = () => z.catch(z.nullish(z.number()), null);

/** A flag, read as leniently as a text. */
export const flag = () => z.catch(z.nullish(z.boolean()), null);

/** An object that may be missing or null. */
export const part = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.catch(z.nullish(z.object(shape)), null);

/** A list that may be missing or null; both read as an empty list. */
export const list = <T extends z.core.$ZodType>(item: T) =>
  z.pipe(
    z.nullish(z.array(item)),
    z.transform((items) => items ?? []),
  );

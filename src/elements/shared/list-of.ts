/** The items of a property: a page whose data is still on its way gives nothing. */
export function listOf<List extends readonly unknown[]>(items: List | null | undefined): List | [] {
  return items ?? [];
}

import {CaseListController} from '../../../../src/flow/tracking/list/controller.js';
import type {ListQuestion} from '../../../../src/flow/tracking/list/question.js';
import {blankHost} from '../../../support/blank-host.js';
import {createPage, until} from '../support.js';

/** A list in front of the six cases of Nordlys, or of as many as are wanted, `M-0` the newest. */
export async function openList(question: Partial<ListQuestion> = {}, count = 0) {
  const page = createPage();
  const cases = page.life.cases as (typeof page.life.cases)[number][];
  const [like] = cases;
  if (count > 0)
    cases.splice(
      0,
      cases.length,
      ...Array.from({length: count}, (_, index) => ({
        ...like!,
        id: crypto.randomUUID(),
        reference: `R${String(index).padStart(7, '0')}`,
        creditorReference: `M-${index}`,
        lifecycle: 'Active' as const,
        closeCode: null,
        created: like!.created + count - index,
        debtor: {...like!.debtor, name: `Debtor ${index}`},
      })),
    );
  const list = new CaseListController(blankHost, page.seams);
  list.start(question);
  const rows = () => list.state.blocks?.flat() ?? [];
  const references = () => rows().map(({creditorReference}) => creditorReference);
  await until(() => !list.state.isAsking);
  const told = (reference: string) => page.tell({kind: 'case', caseId: page.caseOf(reference).id});
  return {...page, list, cases, rows, references, told};
}

/** The references of so many cases, from the newest. */
export const numbers = (from: number, to: number) =>
  Array.from({length: to - from}, (_, index) => `M-${from + index}`);

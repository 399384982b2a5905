import {read, type AnswerBody} from '../support.js';
import {receiving} from '../webhooks/receiver.js';

/** A sandbox in which somebody follows one active case, its webhooks included. */
export async function following() {
  const world = await receiving();
  const events = ['case.created', 'case.updated', 'case.closed'];
  const url = 'https://ledgerly.example/platform';
  await world.subscribe('referral', {events, url});
  await world.subscribe('customer', {
    events: [...events, 'payment.created', 'payment.deleted', 'chat.created'],
  });
  const {id} = world.active;

  /** Reads below the case, as the client. */
  async function look<Answer = AnswerBody>(path = '', caseId = id): Promise<Answer> {
    const {body} = await read(world.nordlys('GET', `/cases/${caseId}${path}`));
    return body as unknown as Answer;
  }
  /** What the client’s webhook heard since it was last asked. */
  async function heard(): Promise<string[]> {
    await world.state.settled();
    const arrived = world.received.splice(0).filter((each) => each.url !== url);
    return arrived.map(({body}) => body.event);
  }
  const lastLine = async () => {
    const {items} = await look<{items: {type: string; title: string; description: string}[]}>(
      '/timeline',
    );
    return items.at(-1)!;
  };
  const taskTypes = async () => (await look<{type: string}[]>('/tasks')).map(({type}) => type);
  return {...world, id, look, heard, lastLine, taskTypes};
}

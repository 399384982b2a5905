import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LiveEvent} from '../../client/events/live-event.js';
import type {Case, CaseSubmission, Session} from '../../contract/index.js';
import {readReturn} from '../signing/return-address.js';
import {findCase, takeOver, type HandOver} from './hand-over.js';
import {CASES, isSamePlace, placeFor, type Place} from './place.js';
import type {EmbedSeams} from './seams.js';
import {Trail} from './trail.js';

/** Where unfinished onboardings of this tab lie. */
const ONBOARDINGS = 'debitura-embed:onboarding:';

/** Everything the embed draws from. */
export type EmbedState = {
  /** Null until it is known who is there. */
  place: Place | null;
  session: Session | null;
  /** The case that the form gave away; the form stays as it is meanwhile. */
  handOver: HandOver | null;
  /** The documents of that case travel before the page leaves: the form shows them. */
  isUploading: boolean;
};

/** Decides what the embed shows, from where the client stands, what the page asks for, and where the user went. */
export class EmbedController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #seams: EmbedSeams;
  #trail: Trail | null = null;
  #wish: Place = CASES;
  #reference: string | null = null;
  #run = 0;
  #unsubscribe: (() => void) | null = null;
  state: EmbedState = {place: null, session: null, handOver: null, isUploading: false};

  constructor(host: ReactiveControllerHost, seams: EmbedSeams) {
    this.#host = host;
    this.#seams = seams;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#run > 0) this.#listen();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  /**
   * Opens what the page asks for, or where this entry of the history says that the user was.
   *
   * @param wish - The place that the page asks for.
   * @param reference - The host's invoice number, when there is an invoice.
   */
  async start(wish: Place, reference: string | null): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    this.#wish = wish;
    this.#reference = reference;
    this.#trail = new Trail(this.#seams.history, this.#seams.id());
    this.state.handOver?.cancel();
    this.#set({handOver: null, isUploading: false});
    // Without an answer the wish is shown: its element says what is wrong, and asks again.
    const session = await this.#readSession(false);
    if (run !== this.#run) return;
    this.#set({
      session,
      place: placeFor(this.#remembered(session), session?.client ?? null, this.#tab()),
    });
    this.#listen();
  }

  /** Shows another place, one step further. */
  open(place: Place): void {
    const {place: before} = this.state;
    if (isSamePlace(before, place)) return;
    if (before) this.#trail?.step(before, place);
    this.#arrive(place);
  }

  /** Back to the cases: the way the user came, if this was the last step. */
  showCases(): void {
    if (this.state.place?.view === 'case' && this.#trail?.back()) return;
    this.open(CASES);
  }

  /** The user went back or forward; entries of others are none of our business. */
  follow(): void {
    const place = this.#trail?.here();
    if (place && !isSamePlace(place, this.state.place)) this.#arrive(place);
  }

  /** True when the form's case has to travel with the client that is made of this customer. */
  get isFirstCase(): boolean {
    return this.state.session?.client?.status === 'none' && this.state.handOver === null;
  }

  /** Takes the case from the form and makes the client with it. */
  handOver(
    submission: CaseSubmission,
    respond: (made: Promise<Case | null>) => Promise<void>,
  ): void {
    this.#set({handOver: takeOver(submission, respond)});
    this.open({view: 'onboarding'});
  }

  /** Leaves for the signing pages when the documents of the case that travelled along are through. */
  async leave(url: string): Promise<void> {
    const {handOver} = this.state;
    if (handOver && (await handOver.arrive(this.#seams.connection().client))) {
      this.#set({isUploading: true});
      await handOver.through;
    }
    this.#seams.navigate(url);
  }

  /** The customer is a client now: what was asked for comes next. A case that was not made stays to be repaired. */
  async onboarded(): Promise<void> {
    const run = this.#run;
    const {handOver} = this.state;
    const session = await this.#readSession(true);
    if (run !== this.#run) return;
    this.#set({session});
    if (this.state.place?.view !== 'onboarding') return;
    if (this.#wish.view !== 'new-case') {
      this.#replace(this.#wish.view === 'onboarding' ? CASES : this.#wish);
      return;
    }
    const {client} = this.#seams.connection();
    const reference = handOver?.submission.creditorReference ?? this.#reference;
    const isMade = handOver
      ? await handOver.arrive(client)
      : reference !== null && (await findCase(client, reference)) !== null;
    if (isMade && run === this.#run) this.#replace({view: 'new-case'});
  }

  /** Goes on with what the page asks for although something of the onboarding is open. */
  goOn(): void {
    this.#replace(this.#wish.view === 'onboarding' ? CASES : this.#wish);
  }

  /** Asks again where the client stands, for example after an element was told that it is not ready. */
  async lookAgain(): Promise<void> {
    const run = this.#run;
    const session = await this.#readSession(true);
    const {place} = this.state;
    if (run !== this.#run || !session || !place) return;
    this.#set({session});
    const next = placeFor(place, session.client, {isOnboarding: false, isReturning: false});
    const isShut = place.view === 'new-case' && session.client?.status === 'sign';
    if (isShut) this.#replace({view: 'onboarding'});
    // Who reads cases and has to sign goes on reading: a notice stands above them.
    else if (session.client?.status !== 'sign' && !isSamePlace(place, next)) this.#replace(next);
  }

  #arrive(place: Place): void {
    if (place.view === 'new-case' && this.state.place?.view === 'onboarding') {
      this.state.handOver?.cancel();
      this.#set({handOver: null, isUploading: false});
    }
    this.#set({place});
  }

  #replace(place: Place): void {
    this.#trail?.stay(place);
    this.#set({place, isUploading: false});
  }

  /** Where the user was before a reload; an onboarding that is over gives way to what the page asks for. */
  #remembered(session: Session | null): Place {
    const here = this.#trail?.here() ?? null;
    const isOver = here?.view === 'onboarding' && session?.client?.status === 'ready';
    return here && !isOver ? here : this.#wish;
  }

  #tab() {
    const {storage, href} = this.#seams;
    const names = Array.from({length: storage?.length ?? 0}, (_, index) => storage?.key(index));
    return {
      isOnboarding: names.some((name) => name?.startsWith(ONBOARDINGS)),
      isReturning: readReturn(href()) !== null,
    };
  }

  async #readSession(isFresh: boolean): Promise<Session | null> {
    const connection = this.#seams.connection();
    return (isFresh ? connection.refreshSession() : connection.session()).catch(() => null);
  }

  #listen(): void {
    this.#unsubscribe ??= this.#seams.subscribe((event) => this.#hear(event));
  }

  /** The onboarding hears for itself. */
  #hear({kind}: LiveEvent): void {
    const isNews = kind === 'client' || kind === 'reset';
    if (isNews && this.state.place?.view !== 'onboarding') void this.lookAgain();
  }

  #set(patch: Partial<EmbedState>): void {
    this.state = {...this.state, ...patch};
    this.#host.requestUpdate();
  }
}

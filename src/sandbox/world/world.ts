import type {Clock} from '../clock.js';
import {createSwitches, type SandboxSwitches} from '../switches.js';
import type {WorldEvent} from './events.js';
import {createIds, type Ids} from './ids.js';
import {partners, type Partner} from './partners.js';
import {seedClients} from './seeds.js';
import {seedPartnerCases} from './partner-desk/seeds.js';
import {seedCases} from './seed-cases.js';
import type {LinkRequest} from './link-types.js';
import type {IngestionJob} from './partner-desk/ingestion-job.js';
import type {Client, CollectionCase, StoredFile, TimelineItem} from './types.js';

/** A call to one of the APIs; bodies are never kept. */
export interface RequestLogEntry {
  method: string;
  /** Path without query, for example `/customer/cases`. */
  path: string;
  /** Milliseconds on the sandbox's clock. */
  at: number;
}

/** A visit to the hosted signing pages. */
export interface SigningSession {
  client: Client;
  partner: Partner | null;
}

const loggedRequests = 50_000;

/** Everything one sandbox knows. */
export class World {
  clients: Client[] = [];
  cases: CollectionCase[] = [];
  /** Oldest first. */
  linkRequests: LinkRequest[] = [];
  /** Rows that collection partners sent in bulk, oldest job first. */
  ingestionJobs: IngestionJob[] = [];
  readonly tokens = new Map<string, {client: Client; expires: number}>();
  readonly sessions = new Map<string, SigningSession>();
  readonly requests: RequestLogEntry[] = [];
  /** Creditor and case id of what was deleted: deleting it again is no error. */
  readonly deletedCases = new Set<string>();
  readonly pricing: {override: number | null} = {override: null};
  /** Clients that signed the agreement, of which the webhooks have not heard yet. */
  readonly unannounced = new Set<Client>();
  /** E-mail addresses of clients that were reset, in lower case: no account is found under them. */
  readonly freedEmails = new Set<string>();
  readonly #signingCodes = new Map<Client, string>();
  /** Hears of everything that a webhook may report. */
  tell: (happened: WorldEvent) => void = () => undefined;
  switches: SandboxSwitches;
  mints = 0;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly #switchesAtStart: Partial<SandboxSwitches>;

  constructor(clock: Clock, random: () => number, switches: Partial<SandboxSwitches> = {}) {
    this.clock = clock;
    this.ids = createIds(random);
    this.#switchesAtStart = switches;
    this.switches = createSwitches(switches);
    this.reset();
  }

  /** Back to the seeds. */
  reset(): void {
    this.tokens.clear();
    this.sessions.clear();
    this.requests.length = 0;
    this.deletedCases.clear();
    this.unannounced.clear();
    this.#signingCodes.clear();
    this.freedEmails.clear();
    this.linkRequests = [];
    this.pricing.override = null;
    this.switches = createSwitches(this.#switchesAtStart);
    this.mints = 0;
    this.clients = seedClients(this.clock.now());
    this.cases = seedPartnerCases(this, seedCases(this));
    this.ingestionJobs = [];
  }

  /** Does something of which only `listener` hears. */
  tellOnly<T>(listener: (happened: WorldEvent) => void, work: () => T): T {
    const usual = this.tell;
    this.tell = listener;
    try {
      return work();
    } finally {
      this.tell = usual;
    }
  }

  logRequest(method: string, path: string): void {
    if (this.requests.length >= loggedRequests) this.requests.shift();
    this.requests.push({method, path, at: this.clock.now()});
  }

  /** The linked client of a tenant; ids are case-sensitive, archived links are gone. */
  clientOf(externalTenantId: string): Client | undefined {
    return this.clients.find(
      (client) => client.externalTenantId === externalTenantId && !client.isArchived,
    );
  }

  partnerById(id: string | null): Partner | undefined {
    return partners.find((partner) => partner.id === id);
  }

  casesOf(client: Client): CollectionCase[] {
    return this.cases.filter((each) => each.client === client);
  }

  fileById(id: string): StoredFile | undefined {
    return this.cases.flatMap((each) => each.files).find((file) => file.id === id);
  }

  deleteCases(doomed: CollectionCase[]): void {
    for (const {client, id} of doomed) this.deletedCases.add(`${client.creditorId} ${id}`);
    this.cases = this.cases.filter((each) => !doomed.includes(each));
  }

  /** The id of the visit to the signing pages for this client and partner; the same every time. */
  openSession(client: Client, partner: Partner | null): string {
    for (const [known, session] of this.sessions) {
      if (session.client === client && session.partner === partner) return known;
    }
    const id = this.ids.hex(32);
    this.sessions.set(id, {client, partner});
    return id;
  }

  /** The six digits that Debitura mails before the agreement is signed; the same until they are used. */
  signingCode(client: Client): string {
    const code = this.#signingCodes.get(client) ?? this.ids.digits(6);
    this.#signingCodes.set(client, code);
    return code;
  }

  useSigningCode(client: Client): void {
    this.#signingCodes.delete(client);
  }

  /** Takes a client away with everything that leads to it. */
  removeClient(client: Client): void {
    client.isArchived = true;
    for (const {email} of [client.company, ...client.users]) {
      this.freedEmails.add(email.toLowerCase());
    }
    this.deleteCases(this.casesOf(client));
    this.clients = this.clients.filter((each) => each !== client);
  }

  /** Adds a line to the case's history and marks it as changed now. */
  note(collectionCase: CollectionCase, item: Omit<TimelineItem, 'at'>): void {
    collectionCase.updated = this.clock.now();
    collectionCase.timeline.push({at: this.clock.now(), ...item});
  }
}

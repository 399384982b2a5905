import type {Desk, Permission} from '../../contract/index.js';

/** Company data of the platform's customer, from which a client of Debitura is made. */
export type Profile = {
  client: Record<string, string>;
  users: readonly {name: string; email: string; isOnboardingUser?: boolean}[];
};

/** Who is asking, as the platform's own login says. `can` defaults to everything. */
export type Principal = ClientPrincipal | DeskPrincipal;

/** Somebody of a creditor, which the platform knows by `externalTenantId` (1 to 255 characters). */
export type ClientPrincipal = {
  desk: 'client';
  externalTenantId: string;
  email: string;
  name?: string;
  profile?: Profile;
  can?: readonly Permission[];
};

/** Somebody of a managing or collection partner. */
export type DeskPrincipal = {
  desk: Exclude<Desk, 'client'>;
  email: string;
  name?: string;
  can?: readonly Permission[];
};

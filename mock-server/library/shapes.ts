import type { Vendor } from '../../openapi/vendors.ts';

/** A span of time: milliseconds, or text such as `310ms`, `5s`, `1m30s`, `2h`. */
export type Duration = number | string;

/** A moment: ISO 8601 in UTC with milliseconds, e.g. `2026-02-08T09:00:05.000Z`. On the clock of the server, not of the machine. */
export type Moment = string;

/** A key that an API knows. */
export interface ApiKey {
  /** What is sent as `Authorization: Bearer …`. */
  readonly key: string;
  readonly tenant?: string;
  readonly role?: string;
  readonly scopes: readonly string[];
  readonly settings: Readonly<Record<string, boolean>>;
}

/** What ids of an API there may be, by meaning. */
export interface ResourceName {
  readonly speechify: 'agent_id' | 'live_conversation' | 'pending_conversation' | 'ended_conversation';
  readonly smallest: 'live_call' | 'ended_call' | 'organization_id' | 'agent_id' | 'workflow_id';
  readonly speko: 'live_call' | 'ended_call' | 'agent_id' | 'webhook_secret';
  readonly meetric:
    | 'conversation_id'
    | 'old_conversation_id'
    | 'unprocessed_conversation_id'
    | 'unknown_conversation_id'
    | 'user_id'
    | 'inactive_user_id'
    | 'department_id'
    | 'disabled_department_id'
    | 'token_id'
    | 'short_meeting_url';
}

/** One API of the server: where it is, what opens it, and what is in it. */
export interface ApiDoor<Of extends Vendor = Vendor> {
  /** What the paths of the contract follow, e.g. `http://127.0.0.1:4010/speko`. */
  readonly url: string;
  /** The first key, which may do everything: the secret itself. */
  readonly key: string;
  /** All keys by name, with fewer rights and of other tenants. */
  readonly keys: Readonly<Record<string, ApiKey>>;
  /**
   * Ids of things that exist, by meaning, e.g. `live_call`. They change as calls begin and end. Those that begin with `foreign_` belong
   * to another tenant.
   */
  readonly resources: Readonly<Partial<Record<ResourceName[Of] | `foreign_${ResourceName[Of]}`, string>>>;
}

/** A call, whichever API shows it. A snapshot: ask again for how it stands later. */
export interface CallSnapshot {
  /** UUID. */
  readonly id: string;
  readonly tenant: string;
  /** The name of the script that it plays. */
  readonly script: string;
  readonly title: string;
  readonly phase: 'dialling' | 'live' | 'over';
  readonly createdAt: Moment;
  readonly endedAt: Moment | null;
  /** The id by which each API knows the call. */
  readonly names: Readonly<Record<Vendor, string>>;
}

/** What may be said about a call that is started. */
export interface CallStart {
  /** Whose call it is; left out, the first tenant's. */
  readonly tenant?: string;
  /** The number that dials, E.164; left out, the script's. */
  readonly from?: string;
  /** The number dialled, E.164; left out, the script's. */
  readonly to?: string;
  /** What the one who started the call attached to it. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** How long ago it began: `10s` for one that is live, `2h` for one that is over. Default 0. */
  readonly elapsed?: Duration;
}

/** How a call is ended. */
export interface CallEnd {
  /** Default `operator`. */
  readonly by?: 'caller' | 'agent' | 'operator' | 'network';
  readonly reason?: string;
}

/** One request and what it was answered. Secrets are cut out of it. */
export interface RecordedRequest {
  /** Counts from 0 since the last reset. */
  readonly number: number;
  readonly at: Moment;
  readonly api: Vendor;
  /** The id of the operation in the contract; null when none answers that path and method. */
  readonly operation: string | null;
  readonly method: string;
  /** The path with the query. */
  readonly url: string;
  /** Names in lower case. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string | null;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** Null for a stream and for an answer without a body. */
  readonly responseBody: string | null;
  /** The name of the key that asked; null when none was known. */
  readonly key: string | null;
  /** How request and answer compare with the contract. */
  readonly verdict: Verdict;
}

/** How a request and its answer compare with the contract. */
export interface Verdict {
  /**
   * `fits`: both are as it says. `refused`: the request is not. `unserved`: the vendor has the operation, this server does not.
   * `broken`: the answer is not. `struck`: a fault that was asked for had its way with it.
   */
  readonly kind: 'fits' | 'refused' | 'unserved' | 'broken' | 'struck';
  /** What differs, in words. */
  readonly why: readonly string[];
}

/** Whom a vendor's webhooks are sent to. */
export interface WebhookStart {
  readonly vendor: Vendor;
  /** Loopback addresses only, unless `webhookAllow` names the host. */
  readonly url: string;
  /** Left out, the first tenant. */
  readonly tenant?: string;
  /** Name of the key that it belongs to; left out, the first of the tenant. */
  readonly key?: string;
  /** What announcements are signed with; left out, one is made. */
  readonly secret?: string;
  /** Names of the announcements that are wanted; left out, all. */
  readonly events?: readonly string[];
}

/** A subscription to webhooks. */
export interface Webhook {
  /** UUID. */
  readonly id: string;
  readonly vendor: Vendor;
  readonly tenant: string;
  readonly url: string;
  /** Null where it belongs to the whole tenant. */
  readonly key: string | null;
  /** Null wants all. */
  readonly events: readonly string[] | null;
  /** Told only when it is made. */
  readonly secret?: string;
}

/** One announcement to one subscriber, over all its attempts. */
export interface WebhookDelivery {
  /** UUID. */
  readonly id: string;
  /** The id of the subscription. */
  readonly webhook: string;
  readonly vendor: Vendor;
  readonly event: string;
  /** UUID of the call that it is about. */
  readonly call: string;
  readonly status: 'pending' | 'delivered' | 'failed';
  readonly createdAt: Moment;
  /** When it is tried next; null when it is not. */
  readonly nextAt: Moment | null;
  /** What the receiver answered each time; without an answer `status` is null and `error` says why. */
  readonly attempts: readonly { readonly at: Moment; readonly status: number | null; readonly error: string | null }[];
}

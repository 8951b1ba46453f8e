/** A reference server for voice-call APIs, as a library. */
export type { Api, Vendor } from '../openapi/vendors.ts';
export { type Breach, ContractBreachError } from './library/breach.ts';
export type { CallControl } from './library/call-control.ts';
export type { ClockControl } from './library/clock-control.ts';
export { type MockServer, type MockServerOptions, startMockServer } from './library/mock-server.ts';
export { MockServerError } from './library/mock-server-error.ts';
export type {
  ApiDoor,
  ApiKey,
  CallEnd,
  CallSnapshot,
  CallStart,
  Duration,
  Moment,
  RecordedRequest,
  ResourceName,
  Verdict,
  Webhook,
  WebhookDelivery,
  WebhookStart,
} from './library/shapes.ts';
export type { WebhookControl } from './library/webhook-control.ts';
export type { LimitsWanted, RequestLimit, VendorLimits } from './limits/limit-shapes.ts';
export type { ServerOptions } from './options.ts';

import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether a webhook was signed with our secret: over the bytes as they came, before anybody parses them. */
export function isGenuine(headers, body, secret) {
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
  const given = Buffer.from(String(headers['x-webhook-signature'] ?? ''));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

import { setTimeout as sleep } from 'node:timers/promises';

/** Somebody refused; what the API says of it is in the message. */
export class MeetricError extends Error {
  constructor(status, path, message) {
    super(`${path}: ${status} ${message}`);
    this.status = status;
  }
}

/** Reads from the API. A refusal for having asked too often is waited out, as long as it says. */
export function createClient({ url, token, tries = 4 }) {
  return async function get(path, query = {}) {
    const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined)).toString();
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(`${url}${path}${search && `?${search}`}`, { headers: { authorization: `Bearer ${token}` } });
      const body = await response.json();
      if (response.ok) return body;
      const again = response.status === 429 || response.status >= 500;
      if (!again || attempt === tries) throw new MeetricError(response.status, path, body.message);
      await sleep((body.retryAfter ?? 2 ** (attempt - 1)) * 1000);
    }
  };
}

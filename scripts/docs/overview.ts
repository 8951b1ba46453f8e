import type { Spec } from '../../openapi/promises.ts';
import { html, page, toConsole } from './markup.ts';

/** The page that says what this is, and leads to the contracts. */
export function toOverview(specs: readonly Spec[]): string {
  const nav = html`<nav aria-label="Contents">
<p class="home"><strong>Ringback</strong>${toConsole('../')}</p>
<ul>
<li><a href="#one-call">One call, four APIs</a></li>
<li><a href="#begin">Begin</a></li>
<li><a href="#time">Time</a></li>
<li><a href="#judge">Judge a server</a></li>
<li>Contracts<ul>${specs.map(({ api, document }) => html`<li><a href="${api}/">${document['info'].title}</a></li>`)}</ul></li>
</ul></nav>`;
  const content = html`<h1>Ringback</h1>
<p class="lead">The number a line engineer dials to make the line ring back, and so prove that it works end to end. Here: a server that plays scripted phone calls through four voice APIs at once, and a suite that holds any server against the same contract.</p>
<section id="one-call"><h2>One call, seen through four APIs</h2>
<p>A call is a script; everything else is a view of it. Nothing that an API shows is stored, so no two can disagree.</p>
<p><img src="one-call.svg" alt="One call on a line of time, and below it what each API shows: Atoms streams what is said from the pick-up to the end; Speko goes from dialing over active to ended and then has report and recording; Speechify gives a token to listen in while the call is live; Meetric lists the conversation once it has been processed, and sends a webhook." width="924" height="364"></p></section>
<section id="begin"><h2>Begin</h2>
<pre tabindex="0">npx ringback serve                 # prints an address and a key for each API
curl -H "Authorization: Bearer &lt;key&gt;" http://127.0.0.1:4010/speko/v1/sessions</pre>
<p>Open the address in a browser: the console shows the calls as they are spoken, the requests of your client with what is wrong with them, the webhooks that were sent, and the keys.</p></section>
<section id="time"><h2>Time</h2>
<p>Everything follows one clock. On a virtual clock nothing happens until you say so, and the same commands give the same bytes, ids included.</p>
<pre tabindex="0">npx ringback serve --clock virtual
curl -X POST -H "Content-Type: application/json" -d '{"advance": "5s"}' http://127.0.0.1:4010/_ringback/clock</pre></section>
<section id="judge"><h2>Judge a server</h2>
<p>Each promise of a contract says where it comes from and how sure that is. The suite checks them at any address; nobody is failed on a guess.</p>
<pre tabindex="0">npx ringback verify
npx ringback init speko --out staging.yaml
npx ringback verify --target staging.yaml</pre></section>
<section id="contracts"><h2>Contracts</h2>
<ul class="contracts">${specs.map(
    ({ api, document, operations, webhooks, clauses }) =>
      html`<li><a href="${api}/">${document['info'].title}</a><br><span class="soft">${operations.length} operations, ${webhooks.length} webhooks, ${clauses.length} promises in words</span></li>`,
  )}</ul>
<p class="soft">Ringback is not affiliated with Speechify, Smallest.ai, Speko, Meetric or Dstny. Their names are theirs.</p></section>`;
  return page('Ringback', '', nav, content);
}

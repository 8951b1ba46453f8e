import { allChecks } from '../../contract-tests/catalogue.ts';
import type { Check } from '../../contract-tests/check.ts';
import type { Clause, Operation, Spec, Webhook } from '../../openapi/promises.ts';
import { follow } from '../../openapi/spec.ts';
import { html, type Markup, page, prose, toConsole } from './markup.ts';
import { toSchemaView, typeOf } from './schema-view.ts';

// biome-ignore lint/suspicious/noExplicitAny: a node of a document has any shape.
type Node = any;

const anchor = (id: string): string => id.replaceAll(/[^\w-]/g, '-');

/** One contract with what is promised about each operation, how sure that is, and what checks it. */
export function toContractPage(spec: Spec): string {
  const { document, operations, webhooks, clauses } = spec;
  const checks = allChecks(spec);
  const owned = new Map<Clause, string>();
  for (const clause of clauses) owned.set(clause, ownerOf(spec, clause));
  const clausesOf = (owner: string) => clauses.filter((clause) => owned.get(clause) === owner);
  const tags: string[] = (document['tags'] ?? []).map(({ name }: Node) => name);
  const groups = [...tags, ...new Set(operations.flatMap((each) => each.tags).filter((tag) => !tags.includes(tag)))]
    .map((tag) => ({ tag, own: operations.filter((each) => each.tags[0] === tag) }))
    .filter(({ own }) => own.length > 0);
  const nav = html`<nav aria-label="Contents">
<p class="home"><a href="../">Ringback</a>${toConsole('../../')}</p>
<p><strong>${document['info'].title}</strong></p>
<ul>
<li><a href="#general">In general</a></li>
${groups.map(({ tag, own }) => html`<li>${tag}<ul>${own.map((each) => html`<li><a href="#${anchor(each.id)}">${nodeOf(spec, each).summary}</a></li>`)}</ul></li>`)}
${webhooks.length > 0 && html`<li>Webhooks<ul>${webhooks.map(({ name }) => html`<li><a href="#${anchor(name)}">${name}</a></li>`)}</ul></li>`}
<li><a href="#errors">Errors</a></li>
</ul></nav>`;
  const content = html`<h1>${document['info'].title}</h1>
${prose(document['info'].description)}
<p>Basis of a promise: <em>documented</em> by the vendor, <em>observed</em> in what it does, or <em>assumed</em> where it says nothing; nobody is failed on an assumption.
Its source is a page of the vendor, by the name of the file that it was kept in (<code>002_….txt</code>), or a section of our digest of those pages (<code>fact sheet 1.1</code>); neither is part of this repository.
The document itself: <a href="openapi.json">openapi.json</a>.</p>
<section id="general"><h2>In general</h2>${toClauses(clausesOf(''), checks)}</section>
${groups.map(({ tag, own }) => html`<h2>${tag}</h2>${own.map((operation) => toOperation(spec, operation, clausesOf(operation.id), checks))}`)}
${webhooks.length > 0 && html`<h2>Webhooks</h2>${webhooks.map((webhook) => toWebhook(spec, webhook, clausesOf(webhook.name), checks))}`}
<section id="errors"><h2>Errors</h2>${toErrors(spec, Object.keys(spec.errors))}</section>`;
  return page(`${document['info'].title} – Ringback`, '../', nav, content);
}

/** The operation or webhook that a clause is about; none when it is about all, or stands at a schema that many share. */
function ownerOf({ operations, webhooks }: Spec, { pointer }: Clause): string {
  const within = (at: string) => pointer === at || pointer.startsWith(`${at}/`);
  const operation =
    operations.find((each) => within(each.pointer)) ?? operations.find((each) => pointer === each.pointer.replace(/\/\w+$/, ''));
  return operation?.id ?? webhooks.find((webhook) => within(webhook.pointer))?.name ?? '';
}

const nodeOf = ({ document }: Spec, { path, method }: Operation): Node => document['paths'][path][method.toLowerCase()];

function toOperation(spec: Spec, operation: Operation, clauses: readonly Clause[], checks: readonly Check[]): Markup {
  const { document } = spec;
  const node = nodeOf(spec, operation);
  const derived = checks.filter((check) => check.id.startsWith(`${spec.api}/${operation.id}/`));
  const body = operation.body && follow(document, { $ref: operation.body.pointer });
  return html`<section id="${anchor(operation.id)}" class="operation">
<h3>${node.summary}</h3>
<p class="line"><span class="method ${operation.method.toLowerCase()}">${operation.method}</span> <code>${operation.path}</code> <span class="soft">${operation.id}</span></p>
${prose(node.description)}
<p class="access">${accessOf(operation)}</p>
${operation.parameters.length > 0 && html`<h4>Parameters</h4><ul class="members">${operation.parameters.map((parameter) => toParameter(document, parameter))}</ul>`}
${body && html`<h4>Body</h4>${Object.entries<Node>(body.content).map(([type, media]) => html`<p class="soft">${type}</p>${toSchemaView(document, media.schema)}${toExample(document, media)}`)}`}
<h4>Answers</h4>
${Object.entries<Node>(node.responses).map(([status, response]) => toAnswer(document, status, follow(document, response)))}
${operation.raises.length > 0 && html`<h4>Errors of its own</h4>${toErrors(spec, operation.raises)}`}
${operation.stream && html`<h4>Events</h4><p>The first is <code>${operation.stream.first}</code>, the last <code>${operation.stream.last}</code>; <code>${operation.stream.name}</code> tells them apart.</p><ul class="members">${Object.entries(operation.stream.events).map(([name, members]) => html`<li><code class="name">${name}</code> <span class="type">${members.join(', ')}</span></li>`)}</ul>`}
${operation.paging && html`<p>Paged by ${operation.paging.style}: <code>${operation.paging.limit}</code> is ${operation.paging.default} unless told, ${operation.paging.maximum} at most; ordered by <code>${operation.paging.order}</code>.</p>`}
<h4>Promises</h4>
${toClauses(clauses, checks)}
${derived.length > 0 && html`<details><summary>${derived.length} checks that follow from the contract itself</summary><ul class="checks">${derived.map(({ id, promise }) => html`<li><code>${id}</code> ${promise.text}</li>`)}</ul></details>`}
</section>`;
}

function accessOf({ access }: Operation): string {
  if (access.public) return 'Needs no key.';
  const parts = [
    access.roles && `one of the roles ${access.roles.join(', ')}`,
    access.scopes && `the scope ${access.scopes.join(' and ')}`,
    access.setting && `the setting ${access.setting}`,
  ].filter(Boolean);
  const whose = parts.length > 0 ? `Needs a key with ${parts.join(', ')}.` : 'Needs a key.';
  return access.optional ? 'A key may be left out.' : whose;
}

const toParameter = (document: Spec['document'], { name, in: place, required, schema, pointer }: Operation['parameters'][number]): Markup =>
  html`<li><code class="name">${name}</code> <span class="type">${place}, ${typeOf(document, schema)}</span>${required && html` <span class="required">required</span>`}${prose(follow(document, { $ref: pointer })?.description)}</li>`;

function toAnswer(document: Spec['document'], status: string, response: Node): Markup {
  const media = Object.entries<Node>(response.content ?? {});
  const about = html`<span class="status s${status[0] ?? ''}">${status}</span> ${response.description}`;
  if (media.length === 0) return html`<p class="answer">${about}</p>`;
  return html`<details class="answer"><summary>${about}</summary>${media.map(([type, each]) => html`<p class="soft">${type}</p>${toSchemaView(document, each.schema)}${toExample(document, each)}`)}</details>`;
}

function toExample(document: Spec['document'], media: Node): Markup | false {
  const [entry] = Object.entries<Node>(media.examples ?? {});
  const value = entry && follow(document, entry[1])?.value;
  return (
    value !== undefined &&
    html`<details><summary>Example: ${entry?.[0]}</summary><pre tabindex="0">${JSON.stringify(value, null, 2)}</pre></details>`
  );
}

function toWebhook(spec: Spec, webhook: Webhook, clauses: readonly Clause[], checks: readonly Check[]): Markup {
  const { post } = spec.document['webhooks'][webhook.name];
  const { signature } = webhook;
  const media = post.requestBody?.content?.['application/json'];
  return html`<section id="${anchor(webhook.name)}" class="operation">
<h3>${webhook.name}</h3>
${prose(post.description ?? post.summary)}
${signature && html`<p>Signed: <code>${signature.header}: ${signature.value}</code>, ${signature.scheme} in ${signature.encoding} over <code>${signature.signs}</code>.</p>`}
${media && html`<h4>Body</h4>${toSchemaView(spec.document, media.schema)}${toExample(spec.document, media)}`}
<h4>Promises</h4>
${toClauses(clauses, checks)}
</section>`;
}

/** Promises, each with how sure it is, where it comes from, and what checks it. */
function toClauses(clauses: readonly Clause[], checks: readonly Check[]): Markup {
  if (clauses.length === 0) return html`<p class="soft">None beyond what is declared above.</p>`;
  return html`<ul class="clauses">${clauses.map((clause) => {
    const own = checks.filter(({ id }) => id === clause.id || id.startsWith(`${clause.id}#`));
    return html`<li id="${anchor(clause.id)}"><p><span class="level ${clause.level}">${clause.level.toUpperCase()}</span> ${clause.text}</p>
<p class="soft"><span class="basis ${clause.basis}">${clause.basis}</span> ${clause.source === 'none' ? 'no source' : clause.source} · ${
      own.length > 0
        ? html`checked by ${own.map(({ id }, index) => html`${index > 0 && ', '}<code>${id}</code>`)}`
        : `untested: ${clause.untested}`
    }</p></li>`;
  })}</ul>`;
}

const toErrors = ({ errors }: Spec, codes: readonly string[]): Markup =>
  html`<ul class="members">${codes.map((code) => html`<li><span class="status s${String(errors[code]?.status)[0] ?? ''}">${errors[code]?.status}</span> <code class="name">${code}</code> ${errors[code]?.message} <span class="soft">${errors[code]?.basis}</span></li>`)}</ul>`;

// Small, since much time goes into each character; together they have a beat of every kind and every other member of a script.
const head = `title: T
direction: inbound
from: "+12025550143"
to: "+12025550110"
language: en-US
agent: a
analysis: { summary: S, outcome: o }
`;

/** Scripts of calls that are good, and short. */
export const scripts: readonly string[] = [
  `${head}script:
  - { at: 500ms, agent: "Hi, who is it?", latency: 290ms, interrupted_after: 2 }
  - { caller: "It’s me.", interim: [It, It is], takes: 1.5s }
  - { hangup: caller, reason: bye }
`,
  `${head}script:
  - tool: find
    args: { day: [1, { b: null }] }
    result: &r { free: ["9:00"] }
    takes: 640ms
  - { tool: find, args: {}, error: "no" }
  - { lookup: kb, question: q, found: *r }
`,
  `${head}destinations: { "+13035550181": no-answer }
recording: off
script:
  - caller: >-
      A person,
      please.
    unfinished: true
  - { transfer: warm, to: ["+13035550181", "+13035550182"], ringing_timeout: 15s, summary: S }
  - { system: joined }
`,
  `${head}ring: 3s
pickup: busy
metadata: { a: 1 }
customer: { name: N, email: n@example.com, company: C }
script:
  - { machine: human }
aftermath: { uploading: 1s, recorded: 4s }
`,
  `${head}medium: chat # a comment
before: { method: POST, headers: { a: b }, body: { c: 1 }, response: {} }
after: { method: GET, error: "500" }
script:
- { step: one, name: One, kind: k }
- { extract: { a: 1 }, prompt: p }
- { trouble: lost, code: X, details: {} }
`,
  `title: |
  T
direction: outbound
from: '+12025550143'
to: "\\x2b12025550110"
language: sv
agent: b-1
script: [{ agent: "A" }, { caller: 'B' }]
analysis:
  summary: S
  outcome: o
  sentiment: positive
  data: { a: 0x10, b: 1e3, c: ~ }
  callback: { in: 1d, reason: r }
  insights:
    - { kind: kpi, text: T, kpi: k, label: L, impact: high, turn: 1 }
`,
];

/** Target files that are good, and short. */
export const targets: readonly string[] = [
  `vendor: speko
url: \${URL}
keys:
  full:
    key: \${KEY}
    scopes: ["speko:read", 'speko:write']
  outsider: { key: x, tenant: other }
without: [Agents, endCall] # no more
resources: &r
  live_call: "1"
`,
  `vendor: speechify
url: http://127.0.0.1/\${PATH}
keys: { full: { key: "\${KEY}", role: owner, settings: { a: true } } }
make:
  live_conversation: { url: "\${URL}/seed" }
  ended_conversation: { command: "curl -sf \${URL} | jq .id" }
telephones:
  may_ring: ["+12025550143"]
  budget: 10
`,
  `vendor: meetric
url: http://127.0.0.1
keys: { a: &k { key: b }, c: *k }
limits: { key: a, most: 60 }
webhooks:
  listen: http://127.0.0.1:8080/hook
  secret: >-
    \${SECRET}
control: \${URL}/_ringback
`,
];

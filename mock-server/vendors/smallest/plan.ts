/** What the plan of every organisation allows: more than anybody reaches while developing. */
export const plan = {
  id: 'pay-as-you-go',
  agents: 1000,
  campaigns: 100,
  numbers: 100,
  dailyCalls: 100_000,
  /** Calls that may go on at once, as the vendor's page of prices has it. What is beyond waits, so nothing is refused. */
  concurrentCalls: 20,
  knowledgeBases: 100,
  knowledgeBaseItems: 1000,
  credits: 10_000,
} as const;

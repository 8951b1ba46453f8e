/** What the plan of every organisation allows: one that nobody reaches while developing. */
export const agentsOfPlan = 1000;

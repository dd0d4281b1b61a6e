import type { PersonalData } from '../../platform/personal-data.ts'

const withGoal = { as: 'the goal' } as const

export const personalData = {
  goals: {
    holds:
      'what somebody wants to reach, why, how and by when, who proposed it, and what became of it, in their own words',
    subject: 'employee_id',
    retention: {
      from: 'goal-closed',
      days: 2 * 365,
      source: 'long enough to look back upon in the next two yearly conversations; GDPR article 5(1)(e)',
    },
    export: { as: 'goals' },
    erasure: 'delete',
  },
  goal_readers: {
    holds: 'whom somebody shows a goal to',
    subject: 'employee_id',
    retention: withGoal,
    export: { as: 'whom you show your goals' },
    erasure: 'delete',
  },
  goal_check_ins: {
    holds:
      'how somebody said that a goal stood on a day, how sure they were, a line with it, and what it said before it was corrected',
    subject: 'employee_id',
    retention: withGoal,
    export: { as: 'what you said of your goals' },
    erasure: 'delete',
  },
  goal_versions: {
    holds: 'how a goal was worded before, and why it was changed',
    subject: 'employee_id',
    retention: withGoal,
    export: { as: 'earlier words of your goals' },
    erasure: 'delete',
  },
  goal_compliments: {
    holds: 'who complimented somebody on a goal that was reached',
    subject: 'employee_id',
    retention: withGoal,
    export: { as: 'compliments on your goals' },
    erasure: 'delete',
  },
  shared_goals: {
    holds: 'who worded a goal of a unit or of the organisation, and when',
    subject: 'made_by',
    retention: { as: 'the organization' },
    export: { as: 'goals of units and of the organisation that you worded' },
    erasure: {
      never: 'the goal is the organisation’s; an identifier alone leads nowhere once the person is erased',
    },
  },
  goal_templates: {
    holds: 'who kept a goal for others to begin from, and when',
    subject: 'made_by',
    retention: { as: 'the organization' },
    export: { as: 'goals to begin from that you kept' },
    erasure: {
      never: 'it is the organisation’s; an identifier alone leads nowhere once the person is erased',
    },
  },
  goal_plans: {
    holds: 'who proposed one goal to a group, or the goals of a file and its name, how many, and when',
    subject: 'made_by',
    retention: {
      from: 'created',
      days: 2 * 365,
      source: 'as long as the goals that came of it are looked back upon',
    },
    export: { as: 'goals that you proposed to groups' },
    erasure: 'delete',
  },
} as const satisfies PersonalData<
  | 'goals'
  | 'goal_readers'
  | 'goal_check_ins'
  | 'goal_versions'
  | 'goal_compliments'
  | 'shared_goals'
  | 'goal_templates'
  | 'goal_plans'
>

import type { KindRules, Onlooker } from './templates.ts'

/** Somebody else at the table. */
export const kindGuests = ['second-assessor', 'third-party', 'companion'] as const
export type KindGuest = (typeof kindGuests)[number]

/** Which of the two; `nobody` where neither. */
type Which = 'nobody' | 'employee' | 'manager' | 'both'

/** One line of how a conversation of a kind goes. Days and months are null where the kind sets none. */
export type KindStep =
  | {
      readonly step: 'plan'
      readonly who: 'employee' | 'leader' | 'both'
      readonly leader: 'manager' | 'coach' | 'either'
      readonly days: number | null
    }
  | { readonly step: 'lead'; readonly who: KindRules['ledBy'] }
  | {
      readonly step: 'guests'
      readonly expected: readonly KindGuest[]
      readonly optional: readonly KindGuest[]
    }
  | {
      readonly step: 'prepare'
      readonly who: Which
      readonly third: boolean
      readonly opens: KindRules['reveal']
      readonly days: number | null
    }
  | {
      readonly step: 'report'
      /** The employee always signs. */
      readonly signs: 'employee' | 'both'
      readonly third: boolean
      readonly days: number | null
      /** Where a written response goes through its steps: within how many days. */
      readonly response?: number
    }
  | { readonly step: 'keep'; readonly what: 'agreements' | 'nothing' }
  | {
      readonly step: 'see'
      /** Who sees that it takes place, and does not read the report. */
      readonly progress: readonly Onlooker[]
      readonly report: readonly Onlooker[]
    }
  | { readonly step: 'rhythm'; readonly months: number }

const which = (sides: KindRules['signs']): Which => {
  if (sides.includes('employee')) return sides.includes('manager') ? 'both' : 'employee'
  return sides.includes('manager') ? 'manager' : 'nobody'
}

const plan = ({ plannedBy, ledBy, terms }: KindRules): KindStep => {
  const employee = plannedBy.includes('employee')
  const manager = plannedBy.includes('manager')
  const coach = plannedBy.includes('coach')
  return {
    step: 'plan',
    who: employee ? (manager || coach ? 'both' : 'employee') : 'leader',
    leader: ledBy === 'coach' ? 'coach' : coach ? (manager ? 'either' : 'coach') : 'manager',
    days: terms.invitation,
  }
}

const guests = ({ secondAssessor, thirdParty, companion }: KindRules): readonly KindStep[] => {
  const wanted = {
    'second-assessor': secondAssessor,
    'third-party': thirdParty,
    companion: companion ? 'optional' : 'none',
  } as const
  const those = (how: 'expected' | 'optional') => kindGuests.filter((guest) => wanted[guest] === how)
  const [expected, optional] = [those('expected'), those('optional')]
  return expected.length + optional.length === 0 ? [] : [{ step: 'guests', expected, optional }]
}

const keep = ({ file, signs, terms }: KindRules): KindStep =>
  file === 'report'
    ? {
        step: 'report',
        signs: signs.includes('manager') ? 'both' : 'employee',
        third: signs.includes('third'),
        days: terms.signing,
        ...(typeof terms.response === 'number' ? { response: terms.response } : {}),
      }
    : { step: 'keep', what: file }

/** How a conversation of this kind goes, from planning to the next one, in five to seven lines. */
export const kindPath = (rules: KindRules): readonly KindStep[] => [
  plan(rules),
  { step: 'lead', who: rules.ledBy },
  ...guests(rules),
  {
    step: 'prepare',
    who: which(rules.prepares),
    third: rules.prepares.includes('third'),
    opens: rules.reveal,
    days: rules.terms.talkingPoints,
  },
  keep(rules),
  {
    step: 'see',
    progress: rules.progressSeenBy.filter((each) => !rules.reportSeenBy.includes(each)),
    report: rules.reportSeenBy,
  },
  ...(rules.rhythmMonths === null ? [] : [{ step: 'rhythm', months: rules.rhythmMonths } as const]),
]

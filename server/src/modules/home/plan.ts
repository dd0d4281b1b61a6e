import type { Proposal } from '@tweespraak/contract/conversation'
import type { HomeItem } from '@tweespraak/contract/home'
import type { MomentOfferItem } from '@tweespraak/contract/moment-offers'
import type { DueTalk } from '@tweespraak/contract/rhythm'

/** A talk that is due for somebody and not planned, and who may plan it. */
export interface DueOfPerson extends Pick<DueTalk, 'kind' | 'because' | 'dueOn' | 'latest'> {
  readonly personId: string
  readonly name: string
  readonly plannedBy: readonly string[]
}

interface Given {
  readonly proposals: readonly Proposal[]
  readonly due: readonly DueOfPerson[]
  /** Whose probation ends with no talk about it: that is asked as itself. */
  readonly onProbation: readonly string[]
  /** For which talks moments are offered: those are planned by choosing one. */
  readonly offers: readonly Pick<MomentOfferItem, 'employee' | 'kind'>[]
  /** Who reads it. */
  readonly me: string
}

export interface TalkToPlan extends Pick<HomeItem, 'kind' | 'kindId' | 'person' | 'latest'> {
  readonly task: 'plan-again' | 'plan-next' | 'plan-due' | 'plan-asked'
  readonly subjectId: string
  readonly dueOn: string
}

const key = (personId: string, kindId: string): string => `${personId} ${kindId}`

/** Whether the reader plans it: of themselves as the employee, of others as who leads them. */
const mayPlan = ({ personId, plannedBy }: DueOfPerson, me: string): boolean =>
  plannedBy.includes(personId === me ? 'employee' : 'manager')

/** What is due and not proposed: of each person what they asked for, else the first, since one talk is planned at a time. What one asked for oneself waits for the other. */
export const dueBesides = ({ proposals, due, onProbation, me }: Omit<Given, 'offers'>): DueOfPerson[] => {
  const proposed = new Set(proposals.map(({ employee, kind }) => key(employee.personId, kind.kindId)))
  const seen = new Set<string>()
  const isAsked = ({ because }: DueOfPerson) => Number(because === 'asked')
  const askedFirst = due.toSorted((a, b) => isAsked(b) - isAsked(a))
  return askedFirst.filter((each) => {
    const { personId, because, kind } = each
    if (seen.has(personId) || proposed.has(key(personId, kind.kindId)) || !mayPlan(each, me)) return false
    if (because === 'probation-end' && onProbation.includes(personId)) return false
    if (because === 'asked' && personId === me) return false
    seen.add(personId)
    return true
  })
}

/** Of a proposed talk the row that says when it is due. */
const rowOf = (
  { employee, kind }: Pick<Proposal, 'employee' | 'kind'>,
  due: readonly DueOfPerson[],
): DueOfPerson | undefined =>
  due.find((each) => each.personId === employee.personId && each.kind.kindId === kind.kindId)

/** When a proposed talk is due: the day of the rule goes before that of the kind, save where it was called off and stands to be planned again. */
export const daysOfProposal = (
  proposal: Pick<Proposal, 'employee' | 'kind' | 'again' | 'dueOn'>,
  due: readonly DueOfPerson[],
): Pick<TalkToPlan, 'dueOn' | 'latest'> => {
  const row = rowOf(proposal, due)
  return {
    dueOn: proposal.again ? proposal.dueOn : (row?.dueOn ?? proposal.dueOn),
    latest: row?.latest ?? null,
  }
}

/** The same without the talks for which moments are offered. */
export const besidesOffered = ({ offers, proposals, due, ...rest }: Given): Omit<Given, 'offers'> => {
  const offered = new Set(offers.map(({ employee, kind }) => key(employee.personId, kind.kindId)))
  return {
    ...rest,
    proposals: proposals.filter(({ employee, kind }) => !offered.has(key(employee.personId, kind.kindId))),
    due: due.filter(({ personId, kind }) => !offered.has(key(personId, kind.kindId))),
  }
}

/** What there is to plan: each talk once, whether it is proposed, due, or both. */
export const talksToPlan = (given: Given): TalkToPlan[] => {
  const all = besidesOffered(given)
  const { proposals, due, me } = all
  return [
    ...proposals
      .filter(({ can }) => can.plan)
      .map((proposal): TalkToPlan => {
        const { proposalId, kind, employee, leader, again } = proposal
        const mine = employee.personId === me
        const asked = !mine && rowOf(proposal, due)?.because === 'asked'
        return {
          task: again ? 'plan-again' : asked ? 'plan-asked' : 'plan-next',
          subjectId: proposalId,
          kind: kind.name,
          kindId: null,
          person: mine ? leader : employee,
          ...daysOfProposal(proposal, due),
        }
      }),
    ...dueBesides(all).map(({ personId, name, kind, because, dueOn, latest }): TalkToPlan => ({
      task: because === 'asked' ? 'plan-asked' : 'plan-due',
      subjectId: personId,
      kind: kind.name,
      kindId: kind.kindId,
      person: personId === me ? null : { personId, name },
      dueOn,
      latest,
    })),
  ]
}

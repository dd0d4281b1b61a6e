import type { Proposal } from '@tweespraak/contract/conversation'
import type { HomeItem } from '@tweespraak/contract/home'
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

/** What is due and not proposed: the first of each person, since one talk is planned at a time. What one asked for oneself waits for the other. */
export const dueBesides = ({ proposals, due, onProbation, me }: Given): DueOfPerson[] => {
  const proposed = new Set(proposals.map(({ employee, kind }) => key(employee.personId, kind.kindId)))
  const seen = new Set<string>()
  return due.filter((each) => {
    const { personId, because, kind } = each
    if (seen.has(personId) || proposed.has(key(personId, kind.kindId)) || !mayPlan(each, me)) return false
    if (because === 'probation-end' && onProbation.includes(personId)) return false
    if (because === 'asked' && personId === me) return false
    seen.add(personId)
    return true
  })
}

/** The row that says when a proposed talk is due: the day of the rule goes before that of the kind. */
export const dueOfProposal = (
  { employee, kind, again }: Pick<Proposal, 'employee' | 'kind' | 'again'>,
  due: readonly DueOfPerson[],
): DueOfPerson | undefined =>
  again
    ? undefined
    : due.find((each) => each.personId === employee.personId && each.kind.kindId === kind.kindId)

/** What there is to plan: each talk once, whether it is proposed, due, or both. */
export const talksToPlan = (given: Given): TalkToPlan[] => {
  const { proposals, due, me } = given
  return [
    ...proposals
      .filter(({ can }) => can.plan)
      .map((proposal): TalkToPlan => {
        const ruled = dueOfProposal(proposal, due)
        const { proposalId, kind, employee, leader, again } = proposal
        return {
          task: again
            ? 'plan-again'
            : ruled?.because === 'asked' && employee.personId !== me
              ? 'plan-asked'
              : 'plan-next',
          subjectId: proposalId,
          kind: kind.name,
          kindId: null,
          person: employee.personId === me ? leader : employee,
          dueOn: ruled?.dueOn ?? proposal.dueOn,
          latest: ruled?.latest ?? null,
        }
      }),
    ...dueBesides(given).map(({ personId, name, kind, because, dueOn, latest }): TalkToPlan => ({
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

import { Button } from '@mantine/core'
import { isTimeFor, type Proposal } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { dayOf } from '../../../lib/dates.ts'
import { useMe } from '../../../lib/me.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { showUndo } from '../../../ui/toast.tsx'
import { Day } from '../../../ui/when.tsx'
import { useBilingual } from '../../../lib/bilingual.ts'
import { useDeed } from '../deeds.ts'
import { otherOf } from '../people.ts'
import { PlanProposal } from '../plan/plan-proposal.tsx'
import { proposalsQuery, type ListFilter } from '../queries.ts'

interface ProposalsProps {
  /** Only what follows upon this conversation. */
  readonly previousId?: string
  readonly onPlanned: (conversationId: string) => void
  /** In place of an empty list. */
  readonly none?: ReactNode
  /** Only those that it is time for, or only those after, under a heading of their own. */
  readonly due?: 'soon' | 'later'
  /** Whose: all, about oneself, or with those one leads. */
  readonly scope?: ListFilter['scope']
  /** When the rules of rhythm say that the talk of a kind is due for somebody, and until when it may be. */
  readonly dueDay?: (
    personId: string,
    kindId: string,
  ) => { readonly dueOn: string; readonly until: ReactNode } | undefined
}

/** The next conversations that the rhythm asks for, by its rules or of their kind: to plan, or to put aside. */
export const Proposals = ({ previousId, onPlanned, none, due, scope = 'all', dueDay }: ProposalsProps) => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  const me = useMe()
  const { now, timeZone } = useSpeaking()
  const query = useQuery(proposalsQuery)
  const [planning, setPlanning] = useState<Proposal | null>(null)
  const restore = useDeed((proposalId: string) =>
    call(conversationsRoutes.restoreProposal, { params: { proposalId } }),
  )
  const dismiss = useDeed((proposalId: string) =>
    call(conversationsRoutes.dismissProposal, { params: { proposalId } }),
  )
  const isInScope = (each: Proposal) =>
    scope === 'all' || (each.employee.personId === me.person.id) === (scope === 'mine')
  const isDue = (each: Proposal) =>
    due === undefined || (each.again || isTimeFor(each.dueOn, dayOf(now, timeZone))) === (due === 'soon')
  const items = (query.data?.items ?? [])
    .map((each) => {
      // What was called off stands to be planned again for its own day.
      const day = each.again ? undefined : dueDay?.(each.employee.personId, each.kind.kindId)
      return day === undefined ? { ...each, until: null } : { ...each, ...day }
    })
    .filter(
      (each) =>
        (previousId === undefined || each.previousId === previousId) && isInScope(each) && isDue(each),
    )
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  if (items.length === 0) return query.data === undefined ? null : (none ?? null)
  const title = (proposal: Proposal) =>
    t('item.title', { kind: say(proposal.kind.name), name: otherOf(proposal, me.person.id).name })
  const putAside = (proposal: Proposal) =>
    dismiss.mutate(proposal.proposalId, {
      onSuccess: () => showUndo(t('proposal.dismissed'), () => restore.mutate(proposal.proposalId)),
    })
  const list = (
    <>
      <RowList label={t(due === 'later' ? 'proposal.later' : 'proposal.title')}>
        {items.map((proposal) => (
          <Row
            key={proposal.proposalId}
            lead={
              <PersonAvatar
                name={otherOf(proposal, me.person.id).name}
                side={proposal.employee.personId === me.person.id ? 'manager' : 'employee'}
              />
            }
            title={title(proposal)}
            detail={
              <>
                {t(proposal.again ? 'proposal.again' : 'proposal.around')} <Day date={proposal.dueOn} />
                {proposal.until !== null && <>, {proposal.until}</>}
              </>
            }
            trail={
              <>
                {proposal.can.plan && (
                  <Button size="xs" variant="default" onClick={() => setPlanning(proposal)}>
                    {t(proposal.again ? 'cancelled.again' : 'proposal.plan')}
                  </Button>
                )}
                {proposal.can.dismiss && (
                  <Button size="xs" variant="subtle" onClick={() => putAside(proposal)}>
                    {t('proposal.dismiss')}
                  </Button>
                )}
              </>
            }
          />
        ))}
      </RowList>
      <RefusalNotice error={dismiss.error ?? restore.error} />
      {planning !== null && (
        <PlanProposal
          proposal={planning}
          title={title(planning)}
          onClose={() => setPlanning(null)}
          onPlanned={onPlanned}
        />
      )}
    </>
  )
  if (due === undefined) return list
  return (
    <Section title={t(due === 'later' ? 'proposal.later' : 'proposal.title')} aside={t('proposal.aside')}>
      {list}
    </Section>
  )
}

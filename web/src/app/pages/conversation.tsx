import { beginsAtOnce } from '@tweespraak/contract/check-ins'
import type { Conversation, ParticipantConversation } from '@tweespraak/contract/conversation'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type AgreementWish,
  ConversationAgreements,
} from '../../features/agreements/conversation-agreements.tsx'
import { LookBack, StillOpen } from '../../features/agreements/look-back.tsx'
import { useBilingual } from '../../lib/bilingual.ts'
import { otherOf } from '../../features/conversations/people.ts'
import { StartUndone, UndoStart } from '../../features/conversations/check-in/start-undone.tsx'
import { conversationQuery } from '../../features/conversations/queries.ts'
import { Cancelled } from '../../features/conversations/workspace/cancelled.tsx'
import { Addenda } from '../../features/dossier/addenda.tsx'
import { RestNote } from '../../features/conversations/rest/rest-note.tsx'
import { CorrectedReport } from '../../features/dossier/corrected-report.tsx'
import { Corrections } from '../../features/dossier/corrections.tsx'
import { ResponseLine } from '../../features/dossier/response/response-line.tsx'
import { WithdrawalProposed } from '../../features/conversations/withdraw/proposed.tsx'
import { Withdrawn } from '../../features/conversations/withdraw/withdrawn.tsx'
import { HandOver } from '../../features/conversations/workspace/hand-over.tsx'
import { SharedScreen } from '../../features/conversations/talk/shared-screen.tsx'
import { Facts, HeadActions } from '../../features/conversations/workspace/head.tsx'
import { JudgedLeads } from '../../features/conversations/workspace/judged-leads.tsx'
import { ProgressOnly } from '../../features/conversations/workspace/progress-only.tsx'
import { isTalkOver, livedPhase } from '../../features/conversations/workspace/phases.ts'
import type { Slots } from '../../features/conversations/workspace/slots.ts'
import { Workspace } from '../../features/conversations/workspace/workspace.tsx'
import { isRefusal } from '../../lib/api.ts'
import { draftsOf } from '../../lib/drafts.ts'
import { agreementField } from '../../lib/kept-drafts.ts'
import { useMe } from '../../lib/me.ts'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { NotFound } from '../failures.tsx'
import { useGoalSlots } from './conversation-goals.tsx'
import { toConversation } from './conversation-links.tsx'

const route = getRouteApi('/signed-in/conversations/$conversationId')

interface Agreeing {
  /** A form of an agreement is open. */
  readonly agreeing: boolean
  readonly onForm: (change: 1 | -1) => void
  readonly wish: AgreementWish | null
  readonly onWish: (wish: AgreementWish | null) => void
  readonly gone: readonly string[]
  readonly aims: ReturnType<typeof useGoalSlots>
  readonly onGone: (agreementIds: readonly string[]) => void
  /** Both look at this screen. */
  readonly shared: boolean
}

const slotsOf = (
  conversation: ParticipantConversation,
  personId: string,
  { agreeing, onForm, wish, onWish, gone, onGone, aims, shared }: Agreeing,
): Slots => {
  const { conversationId, employee, leader } = conversation
  const two = { employee, leader }
  return {
    agreements: (
      <ConversationAgreements
        conversationId={conversationId}
        two={two}
        meId={personId}
        open={conversation.can.makeAgreement}
        over={isTalkOver(conversation.phase)}
        onForm={onForm}
        onGone={onGone}
        wish={wish}
        shared={shared}
      />
    ),
    gone,
    goals: aims.goals,
    aim: aims.aim,
    goalsBack: aims.goalsBack,
    agree: (what, whenDone) => {
      if (agreeing || draftsOf(personId, conversationId, agreementField).read() !== undefined) return false
      const onDone = (agreementId: string | undefined) => {
        onWish(null)
        whenDone(agreementId)
      }
      onWish({ what, onDone })
      return true
    },
    agreeing: agreeing || aims.aiming,
    addenda: <Addenda conversationId={conversationId} meId={personId} two={two} />,
    corrections: <Corrections conversationId={conversationId} meId={personId} two={two} />,
    response: <ResponseOf conversation={conversation} />,
    correctionsOf: (id) => <CorrectedReport conversationId={id} />,
    stillOpen: <StillOpen two={two} except={conversationId} />,
    lookBack: <LookBack two={two} except={conversationId} level={3} />,
    conversationLink: toConversation,
    paperLink: (of, words) => (
      <TextLink to="/conversations/$conversationId/paper" params={{ conversationId }} search={{ of }}>
        {words}
      </TextLink>
    ),
    sharedScreenLink: (words) => (
      <TextLink to="/conversations/$conversationId" params={{ conversationId }} search={{ screen: 'shared' }}>
        {words}
      </TextLink>
    ),
    phaseLink: (phase, words) => (
      <TextLink
        to="/conversations/$conversationId"
        params={{ conversationId }}
        search={phase === livedPhase(conversation) ? {} : { phase }}
      >
        {words}
      </TextLink>
    ),
  }
}

/** The written response, for the two and who follows it, where the kind has one and a report may be there. */
const ResponseOf = ({ conversation }: { conversation: Conversation }) => {
  const { conversationId, kind, heldAt } = conversation
  const others = conversation.view === 'participant' && !['employee', 'manager'].includes(conversation.me)
  if (typeof kind.rules.terms.response !== 'number' || heldAt === null || others) return null
  return (
    <ResponseLine
      conversationId={conversationId}
      link={(words) => (
        <TextLink to="/conversations/$conversationId/response" params={{ conversationId }}>
          {words}
        </TextLink>
      )}
    />
  )
}

interface BodyProps {
  readonly conversation: Conversation
  readonly asked: string | undefined
  readonly shared: boolean
}

const Body = ({ conversation, asked, shared }: BodyProps) => {
  const me = useMe()
  const navigate = useNavigate()
  const [forms, setForms] = useState(0)
  const [wish, setWish] = useState<AgreementWish | null>(null)
  const [gone, setGone] = useState<readonly string[]>([])
  const onGone = (madeIds: readonly string[]) => setGone((before) => [...before, ...madeIds])
  const aims = useGoalSlots(conversation.view === 'participant' ? conversation : null, me.person.id, {
    shared,
    onGone,
  })
  const onForm = useCallback((change: 1 | -1) => setForms((open) => open + change), [])
  if (conversation.state === 'cancelled')
    return (
      <Cancelled
        conversation={conversation}
        again={(words) => (
          <ButtonLink
            to="/conversations/new"
            search={{ with: otherOf(conversation, me.person.id).personId, kind: conversation.kind.kindId }}
          >
            {words}
          </ButtonLink>
        )}
      />
    )
  if (conversation.state === 'withdrawn') return <Withdrawn conversation={conversation} />
  if (conversation.view === 'progress')
    return (
      <>
        <ProgressOnly conversation={conversation} />
        <ResponseOf conversation={conversation} />
      </>
    )
  const slots = slotsOf(conversation, me.person.id, {
    agreeing: forms > 0,
    onForm,
    wish,
    onWish: setWish,
    gone,
    aims,
    onGone,
    shared,
  })
  if (shared) return <SharedScreen conversation={conversation} personId={me.person.id} slots={slots} />
  return (
    <Workspace
      conversation={conversation}
      personId={me.person.id}
      asked={asked}
      slots={slots}
      onPlanned={(conversationId) =>
        void navigate({ to: '/conversations/$conversationId', params: { conversationId } })
      }
    />
  )
}

/** Where Escape has a meaning of its own, or would throw away what is being typed. */
const keepsEscape = '[role="dialog"], [role="menu"], [role="toolbar"], form'

/** Escape leads away from the screen that both look at. */
const useEscape = (active: boolean, leave: () => void): void => {
  const go = useEffectEvent(leave)
  useEffect(() => {
    if (!active) return
    const press = (event: KeyboardEvent) => {
      const within = event.target instanceof Element && event.target.closest(keepsEscape) !== null
      if (event.key === 'Escape' && !event.defaultPrevented && !within) go()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [active])
}

/** Of what began at once and went on a moment ago: gone, it was undone. */
const isUnderWayAtOnce = ({ state, kind }: Conversation): boolean =>
  state === 'held' && beginsAtOnce(kind.rules)

/** One conversation, from plan to file. */
export const ConversationPage = () => {
  const { t } = useTranslation(['conversations', 'notes'])
  const say = useBilingual()
  const me = useMe()
  const navigate = useNavigate()
  const { conversationId } = route.useParams()
  const { phase, screen } = route.useSearch()
  const shared = screen === 'shared'
  const query = useQuery(conversationQuery(conversationId))
  useEscape(shared, () => void navigate({ to: '/conversations/$conversationId', params: { conversationId } }))
  if (isRefusal(query.error, 'not-found'))
    return query.data?.view === 'participant' && isUnderWayAtOnce(query.data) ? <StartUndone /> : <NotFound />
  // Without a conversation there is no title to stand under, so that the whole page says it.
  if (query.data === undefined && query.isError) throw query.error
  return (
    <Loaded query={query} skeleton={<Skeletons shape="page" count={6} />}>
      {(conversation) => (
        <Page
          key={conversationId}
          title={
            conversation.view === 'participant'
              ? t('item.title', {
                  kind: say(conversation.kind.name),
                  name: otherOf(conversation, me.person.id).name,
                })
              : t('item.between', {
                  kind: say(conversation.kind.name),
                  employee: conversation.employee.name,
                  leader: conversation.leader.name,
                })
          }
          width="full"
          {...(shared
            ? {
                lead: t('notes:screen.note'),
                actions: (
                  <TextLink to="/conversations/$conversationId" params={{ conversationId }}>
                    {t('notes:screen.stop')}
                  </TextLink>
                ),
              }
            : { above: <TextLink to="/conversations">{t('list.title')}</TextLink> })}
          {...(conversation.view === 'participant' && !shared
            ? {
                lead: <Facts conversation={conversation} />,
                actions: <HeadActions conversation={conversation} />,
              }
            : {})}
        >
          {!shared && (
            <>
              <RestNote conversation={conversation} />
              <JudgedLeads conversation={conversation} />
              <HandOver conversation={conversation} onLeft={() => navigate({ to: '/conversations' })} />
              {conversation.view === 'participant' && (
                <>
                  <WithdrawalProposed conversation={conversation} />
                  <UndoStart conversation={conversation} onGone={() => navigate({ to: '/conversations' })} />
                </>
              )}
            </>
          )}
          <Body conversation={conversation} asked={phase} shared={shared} />
        </Page>
      )}
    </Loaded>
  )
}

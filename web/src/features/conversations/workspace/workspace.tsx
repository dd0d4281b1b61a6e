import { beginsAtOnce } from '@tweespraak/contract/check-ins'
import type { ParticipantConversation, Phase } from '@tweespraak/contract/conversation'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PhaseLine } from '../../../ui/phase-line.tsx'
import { WithContext } from '../../../ui/with-context.tsx'
import { Assess } from '../assess/assess.tsx'
import { ReadCriteria } from '../assess/read-criteria.tsx'
import { Previous } from '../context/previous.tsx'
import { SincePrevious } from '../context/since-previous.tsx'
import { Guidance } from '../prepare/guidance.tsx'
import { HowItGoes } from '../prepare/how-it-goes.tsx'
import { Evaluate } from '../evaluate/evaluate.tsx'
import { paperIn, papersOf } from '../paper/paper-of.ts'
import { OpenBook, othersPagesOf, pagesOf } from '../prepare/open-book.tsx'
import { Prepare } from '../prepare/prepare.tsx'
import { LeftOutWords } from '../report/left-out-words.tsx'
import { WriteReport } from '../report/write-report.tsx'
import { SeriesPanel } from '../series/series-panel.tsx'
import { Sign } from '../sign/sign.tsx'
import { LateNote } from '../talk/late-note.tsx'
import { Talk } from '../talk/talk.tsx'
import { mySideOf } from '../people.ts'
import { Arrival } from './arrival.tsx'
import { Begin } from './begin.tsx'
import { FollowUp } from './follow-up.tsx'
import { livedPhase, phasesOf, shownPhase } from './phases.ts'
import type { Slots } from './slots.ts'
import classes from './workspace.module.css'

interface WorkspaceProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  /** The phase named in the address, to look back. */
  readonly asked: string | undefined
  readonly slots: Slots
  readonly onPlanned: (conversationId: string) => void
}

/** In which the talk is over, so that each at it may say how it was. */
const heldPhases: readonly Phase[] = ['report', 'signing', 'follow-up']

/** Still at one's own answers: what another shared already lies beside them. */
const isWriting = ({ preparation, can }: ParticipantConversation): boolean =>
  can.prepare && preparation !== null && preparation.sharedAt === null

/** Its report rests in the file: what is wrong in it is read before it. */
const isSealed = ({ state }: ParticipantConversation): boolean => state === 'filed' || state === 'followed-up'

/** The one page of a conversation, which changes with its phase; what was stays a link away. */
export const Workspace = ({ conversation, personId, asked, slots, onPlanned }: WorkspaceProps) => {
  const { t } = useTranslation(['conversations', 'paper'])
  const phases = phasesOf(conversation.kind.rules)
  const lived = livedPhase(conversation)
  // What is kept of a talk without signatures is sealed on the way to the file.
  const now = phases.includes(lived) ? lived : 'follow-up'
  const shown = shownPhase(phases, now, asked)
  const at = phases.indexOf(now)
  const side = mySideOf(conversation)
  const atOnce = beginsAtOnce(conversation.kind.rules)
  // Sharing and signing change the page as much as a next phase does.
  const signed = conversation.report?.signatures.findLast(
    (signature) => signature.personId === personId && signature.voidedAt === null,
  )
  const arrival = `${shown} ${conversation.preparation?.sharedAt ?? ''} ${signed?.signedAt ?? ''}`
  const [first] = useState(arrival)
  const back =
    conversation.me === 'employee' || conversation.me === 'manager' ? (
      <SincePrevious conversation={conversation}>{slots.goalsBack}</SincePrevious>
    ) : null
  // In the talk it stands at the table itself, where there is room for it.
  const backAtTable = useMediaQuery('(min-width: 72em)', true, { getInitialValueInEffect: false })
    ? shown === 'talk' && now === 'talk'
    : false

  // Where nobody prepares, what lies beside the talk is what came before it.
  const hasPrepared = (shown === 'talk' || shown === 'report') && !atOnce

  const content = (phase: Phase) => {
    if (conversation.me === 'companion') return <p className={classes.looking}>{t('prepare.companion')}</p>
    // Looked back at, it is the plan itself; when and where stand above.
    if (phase === 'planned' && now !== 'planned') return <HowItGoes conversation={conversation} open />
    switch (phase) {
      case 'planned':
      case 'preparing':
        return (
          <>
            <Prepare
              conversation={conversation}
              personId={personId}
              along={
                (phase === now || now === 'talk') && (
                  <Assess conversation={conversation} personId={personId} />
                )
              }
            />
            {conversation.can.begin && <Begin conversation={conversation} />}
          </>
        )
      case 'talk':
        return (
          <>
            {/* Minutes long: what stands open between the two comes first. */}
            {atOnce && <div className={classes.open}>{slots.stillOpen}</div>}
            <Talk conversation={conversation} personId={personId} slots={slots} back={backAtTable && back} />
          </>
        )
      case 'report':
        return (
          <>
            {phase === now && <Assess conversation={conversation} personId={personId} />}
            <WriteReport conversation={conversation} personId={personId} slots={slots} />
          </>
        )
      case 'signing':
        return <Sign conversation={conversation} personId={personId} response={slots.response} />
      case 'follow-up':
        return (
          <FollowUp conversation={conversation} personId={personId} slots={slots} onPlanned={onPlanned} />
        )
      default:
        return phase satisfies never
    }
  }

  const beside = (
    <>
      {(shown === 'talk' || shown === 'report') && (
        <OpenBook conversation={conversation} pages={pagesOf(conversation)} />
      )}
      {shown === 'talk' && <ReadCriteria conversation={conversation} />}
      {shown === 'preparing' && isWriting(conversation) && (
        <OpenBook conversation={conversation} pages={othersPagesOf(conversation)} />
      )}
      {!backAtTable && back}
      {shown === 'preparing' && side !== null && isWriting(conversation) && (
        <Guidance side={side} place="beside" />
      )}
      {slots.lookBack}
      <Previous conversation={conversation} correctionsOf={slots.correctionsOf} />
    </>
  )

  return (
    <>
      <PhaseLine
        label={t('phase.line')}
        step={t('phase.step', { nth: at + 1, of: phases.length, phase: t(`phase.${now}`) })}
        others={t('phase.others')}
        phases={phases.map((phase, index) => ({
          key: phase,
          label: t(`phase.${phase}`),
          state: phase === now ? 'here' : index < at ? 'past' : 'ahead',
          shown: phase === shown,
          ...(index <= at && phase !== shown ? { link: slots.phaseLink(phase, t(`phase.${phase}`)) } : {}),
        }))}
      />
      <Arrival key={arrival} first={arrival === first}>
        {t(`phase.${shown}`)}
      </Arrival>
      {shown !== now && (
        <p className={classes.looking}>{t('phase.lookingBack', { phase: t(`phase.${shown}`) })}</p>
      )}
      {isSealed(conversation) && (shown === 'report' || shown === 'signing') && slots.corrections}
      {(shown === 'planned' || shown === 'preparing' || shown === 'talk') &&
        conversation.me !== 'companion' && (
          <SeriesPanel conversationId={conversation.conversationId} personId={personId} />
        )}
      {shown === now && heldPhases.includes(now) && (
        <LateNote conversation={conversation} personId={personId} />
      )}
      {shown === now && heldPhases.includes(now) && (
        <LeftOutWords conversation={conversation} personId={personId} />
      )}
      {shown === 'follow-up' || shown === 'signing' ? (
        content(shown)
      ) : (
        <WithContext
          key={shown}
          label={t(hasPrepared ? 'context.atTable' : 'context.title')}
          context={beside}
          closed={shown === 'talk' || shown === 'report'}
        >
          {content(shown)}
        </WithContext>
      )}
      {shown !== 'follow-up' && papersOf(conversation).includes(paperIn(shown)) && (
        <p className={classes.paper}>
          {slots.paperLink(
            paperIn(shown),
            t(paperIn(shown) === 'report' ? 'paper:printReport' : 'paper:printPreparation'),
          )}
        </p>
      )}
      {shown === now && heldPhases.includes(now) && conversation.me !== 'companion' && (
        <Evaluate conversationId={conversation.conversationId} />
      )}
    </>
  )
}

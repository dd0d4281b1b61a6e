import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../../ui/when.tsx'
import { mySideOf } from '../people.ts'
import { Guidance } from './guidance.tsx'
import { HowItGoes } from './how-it-goes.tsx'
import { OthersState } from './others-state.tsx'
import { OpenBook, pagesOf } from './open-book.tsx'
import { OwnAnswers } from './own-answers.tsx'
import { Share } from './share.tsx'
import { TalkingPoints } from './talking-points.tsx'
import classes from './prepare.module.css'

interface PrepareProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  /** What is shared along, above the button that shares. */
  readonly along: ReactNode
}

/** Before the talk: one's own answers until they are shared, then the open book of both. */
export const Prepare = ({ conversation, personId, along }: PrepareProps) => {
  const { t } = useTranslation('conversations')
  const side = mySideOf(conversation)
  if (side === null) return null
  const { preparation, can } = conversation
  const writing = preparation !== null && preparation.sharedAt === null && can.prepare
  return (
    <>
      <HowItGoes conversation={conversation} />
      <OthersState conversation={conversation} />
      {writing ? (
        <>
          <Guidance side={side} place="above" />
          <OwnAnswers conversation={conversation} personId={personId} side={side} />
          <p className={classes.access}>{t('prepare.access')}</p>
        </>
      ) : (
        <>
          {preparation !== null && preparation.sharedAt !== null && (
            <p className={classes.quiet}>
              {t('prepare.shared')} <Moment at={preparation.sharedAt} />
            </p>
          )}
          <OpenBook conversation={conversation} pages={pagesOf(conversation)} />
        </>
      )}
      {(can.addTalkingPoint || conversation.talkingPoints.length > 0) && (
        <TalkingPoints conversation={conversation} personId={personId} side={side} />
      )}
      {along}
      {can.share && <Share conversation={conversation} side={side} />}
    </>
  )
}

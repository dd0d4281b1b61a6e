import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { shareByOf } from './share-day.ts'
import classes from './share.module.css'

/** Until when one best shares, where the kind says so. Later is never refused. */
export const ShareBy = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('guidance')
  const speaking = useSpeaking()
  const { talkingPoints } = conversation.kind.rules.terms
  if (talkingPoints === null) return null
  const by = shareByOf(conversation.startsAt, talkingPoints, speaking.timeZone)
  const passed = by < dayOf(speaking.now, speaking.timeZone)
  // Planned later than that, nobody could have.
  if (passed && conversation.lateNotice !== null && conversation.lateNotice.givenDays < talkingPoints)
    return null
  return (
    <p className={classes.progress}>
      {t(passed ? 'shareByPassed' : 'shareBy', { day: sayDay(by, speaking) })}
    </p>
  )
}

import { Button } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { dayOf, sayMoment } from '../../../lib/dates.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useListed } from '../../../lib/listed.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { useClosingDeed } from '../deeds.ts'
import { shareButtonId } from '../prepare/share-button.ts'
import { waitsForMe } from './phases.ts'
import classes from './begin.module.css'

/** Whether everybody who prepares has shared, so that beginning is the next thing. */
const allShared = (conversation: ParticipantConversation): boolean =>
  (conversation.preparation === null || conversation.preparation.sharedAt !== null) &&
  conversation.otherPreparations.every(({ sharedAt }) => sharedAt !== null)

/** Sitting down together. What was never shared stays private; that is said before. */
export const Begin = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('conversations')
  const [asking, setAsking] = useState(false)
  const begin = useClosingDeed(() =>
    call(conversationsRoutes.begin, { params: { conversationId: conversation.conversationId } }),
  )
  const ready = allShared(conversation)
  const unread = waitsForMe(conversation)
  const speaking = useSpeaking()
  const listed = useListed()
  const { startsAt } = conversation
  const today = dayOf(speaking.now, speaking.timeZone)
  const day = dayOf(Date.parse(startsAt), speaking.timeZone)
  const when = { moment: sayMoment(startsAt, speaking) }
  const prepared = conversation.kind.rules.prepares.length > 0
  return (
    <div className={classes.begin}>
      <p className={classes.text}>
        {day > today && ready
          ? t(prepared ? 'begin.readyAhead' : 'begin.ahead', when)
          : t(!prepared ? 'begin.simple' : ready ? 'begin.ready' : 'begin.early')}
      </p>
      <Button
        variant={conversation.can.share || day > today ? 'default' : 'filled'}
        onClick={() => setAsking(true)}
      >
        {t('begin.button')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('begin.title')}
        confirm={t('begin.button')}
        busy={begin.isPending}
        error={begin.error}
        first={
          unread.length === 0
            ? undefined
            : { words: t('begin.shareFirst'), lead: () => document.getElementById(shareButtonId)?.focus() }
        }
        onConfirm={() => begin.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        {day !== today && <p className={classes.strong}>{t('begin.otherDay', when)}</p>}
        {unread.length > 0 && (
          <p className={classes.strong}>
            {t('begin.notShared', { name: listed(unread.map(({ name }) => givenName(name))) })}
          </p>
        )}
        {prepared && <p>{t(ready ? 'begin.opens' : 'begin.private')}</p>}
        <p>{t(prepared && !ready ? 'begin.later' : 'begin.notes')}</p>
      </ConfirmDialog>
    </div>
  )
}

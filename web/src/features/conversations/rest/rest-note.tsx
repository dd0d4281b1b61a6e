import { Button } from '@mantine/core'
import type { Conversation } from '@tweespraak/contract/conversation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { givenName } from '../../../lib/given-name.ts'
import { useMe } from '../../../lib/me.ts'
import { Note } from '../../../ui/note.tsx'
import { Cancel } from '../plan/cancel.tsx'
import { Reschedule } from '../plan/reschedule.tsx'
import classes from './rest.module.css'
import { useRestWords } from './use-rest-words.ts'

/** Above a conversation whose employee rests: that nothing is asked, and the ways to move it or call it off. */
export const RestNote = ({ conversation }: { conversation: Conversation }) => {
  const { t } = useTranslation('conversations')
  const meId = useMe().person.id
  const words = useRestWords()
  const [open, setOpen] = useState<'reschedule' | 'cancel' | null>(null)
  const { rest, employee, phase, state } = conversation
  if (rest === null || state === 'cancelled') return null
  const mine = employee.personId === meId
  const said = { name: givenName(employee.name), when: words(rest) }
  const ahead = phase === 'planned' || phase === 'preparing'
  const close = () => setOpen(null)
  const can = conversation.view === 'participant' ? conversation.can : null
  return (
    <>
      <Note>
        <p>
          {t(mine ? 'rest.restsMine' : 'rest.rests', said)} {ahead && t('rest.stays')}{' '}
          {ahead && can?.reschedule === true && can.cancel && t('rest.moveOrCancel')}
          {phase === 'signing' && t('rest.termWaits')}
        </p>
        {can !== null && (can.reschedule || can.cancel) && (
          <div className={classes.deeds}>
            {can.reschedule && (
              <Button variant="default" size="xs" onClick={() => setOpen('reschedule')}>
                {t('reschedule.button')}
              </Button>
            )}
            {can.cancel && (
              <Button variant="default" size="xs" onClick={() => setOpen('cancel')}>
                {t('cancel.button')}
              </Button>
            )}
          </div>
        )}
      </Note>
      {conversation.view === 'participant' && open === 'reschedule' && (
        <Reschedule conversation={conversation} onClose={close} />
      )}
      {conversation.view === 'participant' && open === 'cancel' && (
        <Cancel conversation={conversation} onClose={close} />
      )}
    </>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import type { Conversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useMe } from '../../../lib/me.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Note } from '../../../ui/note.tsx'
import { say } from '../../../ui/toast.tsx'
import { useClosingDeed } from '../deeds.ts'
import { refreshOne } from '../queries.ts'

interface HandOverProps {
  readonly conversation: Conversation
  /** Somebody else leads it now, and who did looks on no more. */
  readonly onLeft: () => Promise<void>
}

/** Handing it over is the way out where who is judged leads who judges: it says so, and nothing else beside it. */
export const saysWhyItself = ({ judgedLeads, handOver, appoint }: Conversation): boolean =>
  judgedLeads && handOver !== null && !appoint

/** Somebody else leads the employee today: the way to let them lead this conversation too. */
export const HandOver = ({ conversation, onLeft }: HandOverProps) => {
  const { t } = useTranslation('conversations')
  const meId = useMe().person.id
  const [asking, setAsking] = useState(false)
  const client = useQueryClient()
  const { conversationId, employee, leader, handOver, heldAt } = conversation
  const hands = leader.personId === meId
  const deed = useClosingDeed(async ({ personId: leaderId, name }: { personId: string; name: string }) => {
    await call(conversationsRoutes.handOver, { params: { conversationId }, body: { leaderId } })
    say(leaderId === meId ? t('handOver.doneMe') : t('handOver.done', { name }))
    // What is no longer there for who handed it over is not looked at again.
    if (hands && heldAt === null) await onLeft()
    else await refreshOne(client, conversationId)
  })
  if (handOver === null) return null
  const { to } = handOver
  const takes = to.personId === meId
  const names = { name: to.name, former: leader.name, employee: givenName(employee.name) }
  return (
    <>
      <Note
        done={{
          words: takes ? t('handOver.take') : t('handOver.button', { name: givenName(to.name) }),
          onDone: () => setAsking(true),
        }}
      >
        {saysWhyItself(conversation) &&
          `${t('judgedLeads.why', { employee: employee.name, leader: leader.name })} `}
        {t(takes ? 'handOver.nowYours' : 'handOver.now', names)}
      </Note>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t(takes ? 'handOver.takeTitle' : 'handOver.title', names)}
        confirm={takes ? t('handOver.take') : t('handOver.button', { name: givenName(to.name) })}
        busy={deed.isPending}
        error={deed.error}
        onConfirm={() =>
          deed.mutate(to, {
            onSuccess: () => setAsking(false),
          })
        }
      >
        <p>{t(takes ? 'handOver.leadsMe' : hands ? 'handOver.leadsForMe' : 'handOver.leads', names)}</p>
        <p>{t('handOver.stays')}</p>
        {!takes && !hands && <p>{t('handOver.reads')}</p>}
      </ConfirmDialog>
    </>
  )
}

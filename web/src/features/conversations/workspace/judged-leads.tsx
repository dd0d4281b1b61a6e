import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { Conversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useMe } from '../../../lib/me.ts'
import { Note } from '../../../ui/note.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useClosingDeed } from '../deeds.ts'
import { PersonSearch } from '../plan/person-search.tsx'
import { refreshOne } from '../queries.ts'
import { saysWhyItself } from './hand-over.tsx'
import classes from './judged-leads.module.css'

/**
 * Who is judged in it leads who would judge them: why it does not begin so, and who leads it instead. HR chooses
 * where the two lead each other; where it can be handed over as always, that says why.
 */
export const JudgedLeads = ({ conversation }: { conversation: Conversation }) => {
  const { t } = useTranslation('conversations')
  const meId = useMe().person.id
  const client = useQueryClient()
  const [leaderId, setLeaderId] = useState<string | null>(null)
  const { conversationId, employee, leader, judgedLeads, appoint } = conversation
  const deed = useClosingDeed(async (chosen: string) => {
    await call(conversationsRoutes.handOver, { params: { conversationId }, body: { leaderId: chosen } })
    say(t('judgedLeads.done'))
    await refreshOne(client, conversationId)
  })
  if (!judgedLeads || saysWhyItself(conversation)) return null
  const names = { employee: employee.name, leader: leader.name }
  return (
    <Note>
      <p>
        {t('judgedLeads.why', names)} {!appoint && t('judgedLeads.askHr')}
      </p>
      {appoint && (
        <div className={classes.appoint}>
          <PersonSearch
            label={t('judgedLeads.who')}
            description={t('judgedLeads.whoMeans')}
            value={leaderId}
            onChange={setLeaderId}
            except={[employee.personId, leader.personId, meId]}
          />
          <Button
            variant="default"
            loading={deed.isPending}
            disabled={leaderId === null}
            onClick={() => leaderId !== null && deed.mutate(leaderId)}
          >
            {t('judgedLeads.button')}
          </Button>
          <RefusalNotice error={deed.error} />
        </div>
      )}
    </Note>
  )
}

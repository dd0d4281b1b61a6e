import { Button } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { seriesRoutes } from '@tweespraak/contract/series'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Moment } from '../../../ui/when.tsx'
import { useDeed } from '../deeds.ts'
import { PaceFields } from './pace-fields.tsx'
import { momentsAfter } from './series-moments.ts'
import classes from './series.module.css'

/** More talks after the last one: a series is prolonged once these are planned. */
export const Prolong = ({ conversation }: { readonly conversation: ParticipantConversation }) => {
  const { t } = useTranslation('conclusion')
  const speaking = useSpeaking()
  const [pace, setPace] = useState({ count: 2, weeks: 3 })
  const { conversationId, place, videoLink } = conversation
  const talks = momentsAfter(conversation, pace, speaking)
  const plan = useDeed(() =>
    call(seriesRoutes.prolong, { params: { conversationId }, body: { talks, place, videoLink } }),
  )
  return (
    <div className={classes.prolong}>
      <PaceFields value={pace} onChange={setPace} />
      <ol className={classes.talks}>
        {talks.map(({ startsAt }) => (
          <li key={startsAt}>
            <Moment at={startsAt} />
          </li>
        ))}
      </ol>
      <RefusalNotice error={plan.error} />
      <Button variant="default" loading={plan.isPending} onClick={() => plan.mutate(undefined)}>
        {t('series.add', { count: talks.length })}
      </Button>
    </div>
  )
}

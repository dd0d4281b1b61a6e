import { Checkbox } from '@mantine/core'
import { checkInRoutes } from '@tweespraak/contract/check-ins'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { useDeed } from '../deeds.ts'
import { otherOf } from '../people.ts'
import classes from './keep.module.css'

interface KeepProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
}

/** Whether both want what was noted in the file, of a talk that otherwise leaves agreements alone. */
export const Keep = ({ conversation, personId }: KeepProps) => {
  const { t } = useTranslation('check-in')
  const { conversationId, keepers } = conversation
  const other = otherOf(conversation, personId)
  const keep = useDeed((wanted: boolean) =>
    call(checkInRoutes.keep, { params: { conversationId }, body: { wanted } }),
  )
  const mine = keep.isPending ? keep.variables : keepers.includes(personId)
  const others = keepers.includes(other.personId)
  const word = others ? (mine ? 'both' : 'other') : mine ? 'waiting' : null
  return (
    <div className={classes.keep}>
      <Checkbox
        checked={mine}
        onChange={(event) => keep.mutate(event.currentTarget.checked)}
        label={t('keep.label')}
        description={t('keep.text')}
      />
      <p className={classes.word} role="status">
        {word !== null && t(`keep.${word}`, { name: other.name })}
      </p>
      <RefusalNotice error={keep.error} />
    </div>
  )
}

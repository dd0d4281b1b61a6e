import { useQuery } from '@tanstack/react-query'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import { assessmentQuery } from './queries.ts'
import { type OwnOpen, ownOpen } from './still-open.ts'

/** What of the employee's own scores goes along when they share; null where nothing does. */
export const useScoresAlong = (conversation: ParticipantConversation): OwnOpen | null => {
  const asks = conversation.assessed && conversation.me === 'employee' && conversation.can.share
  const { data } = useQuery({ ...assessmentQuery(conversation.conversationId), enabled: asks })
  return asks && data !== undefined && data.can.score && !data.leftOut ? ownOpen(data) : null
}

interface AlongProps {
  readonly along: OwnOpen
  /** How a list of questions looks here. */
  readonly listClass: string | undefined
}

/** That the own scores are shared too, and what they leave open: sharing is their last moment. */
export const ScoresAlong = ({ along: { empty, bare }, listClass }: AlongProps) => {
  const { t } = useTranslation('assessment')
  const say = useBilingual()
  return (
    <>
      <p>{t('share.along')}</p>
      {(['empty', 'bare'] as const).map((which) => {
        const criteria = which === 'empty' ? empty : bare
        return (
          criteria.length > 0 && (
            <div key={which}>
              <p>{t(`share.${which}`, { count: criteria.length })}</p>
              <ul className={listClass}>
                {criteria.map(({ criterionId, name }) => (
                  <li key={criterionId}>{say(name)}</li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </>
  )
}

/** How far the own scores are. */
export const ScoresProgress = ({ along: { empty, bare, done } }: { along: OwnOpen }) => {
  const { t } = useTranslation('assessment')
  return t('share.progress', { done, count: done + empty.length + bare.length })
}

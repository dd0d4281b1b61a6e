import type { SharedGoal } from '@tweespraak/contract/shared-goals'
import { useTranslation } from 'react-i18next'
import { ProgressLine } from '../list/progress-line.tsx'

/** How many goals are linked and how far they are together; of few, only for who may know. */
export const SharedProgress = ({ goal, wide = false }: { goal: SharedGoal; wide?: boolean }) => {
  const { t } = useTranslation('shared-goals')
  const { linked, percent } = goal
  const count = t(linked === 0 ? 'linkedNone' : 'linked', { count: linked })
  if (percent === null) return <span>{count}</span>
  return (
    <ProgressLine percent={percent} wide={wide}>
      {t('together', { percent, linked: count })}
    </ProgressLine>
  )
}

import type { Goal } from '@tweespraak/contract/goal'
import { useTranslation } from 'react-i18next'
import { useListed } from '../../../lib/listed.ts'
import { WhoSees } from '../../../ui/who-sees.tsx'

/** Who reads what is written with this goal. */
export const ReadersSee = ({ goal }: { goal: Pick<Goal, 'state' | 'seenBy' | 'readers'> }) => {
  const { t } = useTranslation('goals')
  const listed = useListed()
  if (goal.state === 'draft') return <WhoSees who="only-you" />
  const names = listed(goal.readers.map(({ name }) => name))
  return <WhoSees who="both">{t(`sees.${goal.seenBy}`, { names })}</WhoSees>
}

import type { FileEntry } from '@tweespraak/contract/dossier'
import { useTranslation } from 'react-i18next'
import { StatusWord } from '../../ui/status-word.tsx'
import { EntryRow } from './entry-row.tsx'
import type { FileLinks } from './file-links.ts'

type Goal = Extract<FileEntry, { type: 'goal' }>

interface GoalEntryProps {
  readonly entry: Goal
  readonly link: FileLinks['goal']
}

/** What became of a goal, on the day that it did; why stands with the goal. */
export const GoalEntry = ({ entry: { goalId, at, what, became, proposer }, link }: GoalEntryProps) => {
  const { t } = useTranslation('dossier')
  return (
    <EntryRow
      at={at}
      weight="light"
      title={link(goalId, what)}
      detail={[
        t('goal.label'),
        ...(became === 'accepted' && proposer !== null ? [t('goal.proposed', { name: proposer.name })] : []),
      ].join(' · ')}
    >
      <StatusWord tone={became === 'reached' ? 'good' : 'quiet'}>{t(`goal.became.${became}`)}</StatusWord>
    </EntryRow>
  )
}

import { IconMessagePlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { kindsQuery } from '../../features/conversations/queries.ts'
import { useBilingual } from '../../lib/bilingual.ts'
import type { Choice } from '../../ui/palette.tsx'
import { withinSentence } from './within-sentence.ts'
import { wordsMatch } from './words-match.ts'

/** What one may plan of the kinds with such a word in their name. */
export const useKindsToPlan = (typed: string): readonly Choice[] => {
  const { t } = useTranslation()
  const say = useBilingual()
  const navigate = useNavigate()
  // One letter begins too many words to mean a kind.
  const sought = typed.trim().length > 1
  const { data } = useQuery({ ...kindsQuery, enabled: sought })
  if (!sought) return []
  return (data?.kinds ?? [])
    .filter(({ name, can }) => (can.planForMyself || can.planWithOthers) && wordsMatch(typed, say(name)))
    .map(({ kindId, name }) => ({
      id: `plan-kind-${kindId}`,
      label: t('shell.searchPlanKind', { kind: withinSentence(say(name)) }),
      lead: <IconMessagePlus size={20} stroke={1.5} aria-hidden />,
      onChoose: () => void navigate({ to: '/conversations/new', search: { kind: kindId } }),
    }))
}

import type { Goal } from '@tweespraak/contract/goal'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/section.tsx'
import type { GoalLinks } from '../goal-links.ts'
import { draftOf } from '../plan/plan-draft.ts'
import { usePartWords } from '../plan/use-part-words.ts'

const parts = ['why', 'measure', 'who', 'where', 'how'] as const

/** What a goal is about, as far as it was worded. */
export const GoalFacts = ({ goal, links }: { goal: Goal; links: GoalLinks }) => {
  const { t } = useTranslation('goals')
  const say = usePartWords()
  const draft = draftOf(goal)
  const facts = parts
    // Milestones stand below with what became of them; and of reached or not there is nothing to say before.
    .filter((part) => (part === 'measure' ? goal.measure?.as === 'number' : goal[part] !== null))
    .map((part) => ({ label: t(`part.${part}`), value: say(draft, part) }))
  const { serves } = goal
  const served =
    serves === null
      ? []
      : [{ label: t('part.serves'), value: links.sharedGoal(serves.sharedGoalId, serves.what) }]
  if (facts.length + served.length === 0) return null
  return (
    <Section title={t('facts')}>
      <Facts facts={[...facts, ...served]} />
    </Section>
  )
}

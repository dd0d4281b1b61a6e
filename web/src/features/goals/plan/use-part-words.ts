import { useTranslation } from 'react-i18next'
import { sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { inUnit } from '../in-unit.ts'
import type { PlanPart } from './differences.ts'
import type { PartDraft, PlanDraft } from './plan-draft.ts'
import { isWeighed, knownWeight } from './weights.ts'

/** Says one part of a goal in words; an empty one says that it is. */
export const usePartWords = (): ((draft: PlanDraft, part: PlanPart) => string) => {
  const { t } = useTranslation('goals')
  const speaking = useSpeaking()
  const none = t('changes.none')
  const day = (date: string | null): string => (date === null ? none : sayDay(date, speaking))
  const listed = (parts: readonly PartDraft[], beside: (index: number) => readonly string[]): string => {
    const written = parts.flatMap(({ what }, index) => {
      if (what.trim() === '') return []
      const more = beside(index)
      return more.length === 0 ? [what.trim()] : [`${what.trim()} (${more.join(', ')})`]
    })
    return written.length === 0 ? none : written.join('\n')
  }
  const steps = (all: PlanDraft['steps']): string =>
    listed(all, (index) => {
      const { dueOn = null, weight = 1 } = all[index] ?? {}
      return [
        ...(dueOn === null ? [] : [day(dueOn)]),
        ...(isWeighed(all) && weight > 1 ? [t(`weight.${knownWeight(weight)}`)] : []),
      ]
    })
  return (draft, part) => {
    switch (part) {
      case 'by':
        return day(draft.by)
      case 'steps':
        return steps(draft.steps)
      case 'kind':
        return t(`kind.${draft.kind}`)
      case 'horizon':
        return t(`horizon.${draft.horizon}`)
      case 'measure':
        if (draft.measure === 'number')
          return t('measure.number', { from: draft.from, to: inUnit(draft.to, draft.unit) })
        return draft.measure === 'milestones' ? listed(draft.milestones, () => []) : t('measure.yes-no')
      default:
        return draft[part].trim() === '' ? none : draft[part].trim()
    }
  }
}

import { useTranslation } from 'react-i18next'
import { sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import type { PlanPart } from './differences.ts'
import type { PlanDraft } from './plan-draft.ts'

/** Says one part of a goal in words; an empty one says that it is. */
export const usePartWords = (): ((draft: PlanDraft, part: PlanPart) => string) => {
  const { t } = useTranslation('goals')
  const speaking = useSpeaking()
  const none = t('changes.none')
  const day = (date: string | null): string => (date === null ? none : sayDay(date, speaking))
  const listed = (parts: readonly { readonly what: string; readonly dueOn?: string | null }[]): string => {
    const written = parts.filter(({ what }) => what.trim() !== '')
    if (written.length === 0) return none
    return written
      .map(({ what, dueOn }) =>
        dueOn === null || dueOn === undefined ? what.trim() : `${what.trim()} (${day(dueOn)})`,
      )
      .join('\n')
  }
  return (draft, part) => {
    switch (part) {
      case 'by':
        return day(draft.by)
      case 'steps':
        return listed(draft.steps)
      case 'kind':
        return t(`kind.${draft.kind}`)
      case 'horizon':
        return t(`horizon.${draft.horizon}`)
      case 'measure':
        if (draft.measure === 'number')
          return t('measure.number', { from: draft.from, to: draft.to, unit: draft.unit }).trim()
        return draft.measure === 'milestones' ? listed(draft.milestones) : t('measure.yes-no')
      default:
        return draft[part].trim() === '' ? none : draft[part].trim()
    }
  }
}

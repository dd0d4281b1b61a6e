import { longestReason, type ConclusionContent } from '@tweespraak/contract/conclusion'
import { useTranslation } from 'react-i18next'
import { SavedState } from '../../../ui/saved-state.tsx'
import { WritingField } from '../../../ui/writing-field.tsx'
import type { Concluding } from './use-conclusion.ts'

interface ReasonFieldProps {
  readonly decided: Pick<Concluding<ConclusionContent>, 'flush' | 'message' | 'guarding'> &
    Parameters<typeof SavedState>[0]['of']
  readonly help: string
  readonly value: string
  /** What became of saving is told here: the last that was written or chosen stands here. */
  readonly here?: boolean
  readonly onChange: (reason: string) => void
}

/** Why it came to this: an outcome without a reason is not offered. */
export const ReasonField = ({ decided, help, value, here = true, onChange }: ReasonFieldProps) => {
  const { t } = useTranslation('conclusion')
  return (
    <WritingField
      label={t('reason')}
      help={help}
      side="manager"
      guarding={decided.guarding}
      value={value}
      onChange={onChange}
      onBlur={decided.flush}
      maxLength={longestReason}
      saved={here && <SavedState of={decided} blank />}
      error={here && decided.message}
    />
  )
}

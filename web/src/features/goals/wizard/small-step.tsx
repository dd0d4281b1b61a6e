import { useTranslation } from 'react-i18next'
import { StepLines } from '../plan/step-lines.tsx'
import type { StepFields } from './step-fields.ts'

/** Make it small: the first step, this week, and those after it. */
export const SmallStep = ({ draft, onChange }: StepFields) => {
  const { t } = useTranslation('goals')
  return (
    <StepLines
      label={t('wizard.small.first')}
      help={t('wizard.small.firstHelp')}
      steps={draft.steps}
      stood={[]}
      onChange={onChange}
    />
  )
}

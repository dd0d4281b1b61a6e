import { useTranslation } from 'react-i18next'
import { PersonText } from '../../../ui/person-text.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import type { StepFields } from './step-fields.ts'

/** Begin with yourself: what gives energy, what one wants to be able to do, and why. */
export const SelfStep = ({ draft, gaps, onChange }: StepFields) => {
  const { t } = useTranslation('goals')
  return (
    <>
      <div>
        <PersonText
          label={t('wizard.self.energy')}
          description={t('wizard.self.energyHelp')}
          autosize
          minRows={2}
          maxLength={1000}
          value={draft.energy ?? ''}
          onChange={(event) => onChange({ energy: event.currentTarget.value })}
        />
        <WhoSees who="only-you">{t('wizard.self.energySees')}</WhoSees>
      </div>
      <PersonText
        label={t('wizard.self.what')}
        description={t('wizard.self.whatHelp')}
        error={gaps.what && t(gaps.what)}
        autosize
        minRows={2}
        maxLength={500}
        value={draft.what}
        onChange={(event) => onChange({ what: event.currentTarget.value })}
      />
      <PersonText
        label={t('wizard.self.why')}
        description={t('plan.why.help.mine')}
        autosize
        minRows={2}
        maxLength={1000}
        value={draft.why}
        onChange={(event) => onChange({ why: event.currentTarget.value })}
      />
    </>
  )
}

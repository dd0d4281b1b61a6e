import { useTranslation } from 'react-i18next'
import { PersonText } from '../../../ui/person-text.tsx'
import { Day } from '../../../ui/when.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { RhythmChoice } from '../goal/rhythm-choice.tsx'
import { usualRhythm } from '../plan/kept-plan.ts'
import { usePartWords } from '../plan/use-part-words.ts'
import type { StepFields } from './step-fields.ts'
import classes from './wizard.module.css'

/** Tell who helps, and read once more what it comes to. */
export const HelpStep = ({ draft, onChange }: StepFields) => {
  const { t } = useTranslation('goals')
  const say = usePartWords()
  return (
    <>
      <PersonText
        label={t('wizard.help.who')}
        description={t('wizard.help.whoHelp')}
        autosize
        minRows={1}
        maxLength={500}
        value={draft.who}
        onChange={(event) => onChange({ who: event.currentTarget.value })}
      />
      <PersonText
        label={t('wizard.help.how')}
        description={t('wizard.help.howHelp')}
        autosize
        minRows={1}
        maxLength={1000}
        value={draft.how}
        onChange={(event) => onChange({ how: event.currentTarget.value })}
      />
      <div className={classes.summary}>
        <p className={classes.what}>{draft.what}</p>
        {draft.by !== null && (
          <p>
            {t('row.by')} <Day date={draft.by} />
          </p>
        )}
        <p>
          {draft.measure !== 'yes-no' && `${t('part.measure')}: `}
          {say(draft, 'measure')}
        </p>
        {draft.steps[0] !== undefined && draft.steps[0].what.trim() !== '' && (
          <p>{t('wizard.help.firstStep', { step: draft.steps[0].what.trim() })}</p>
        )}
      </div>
      <RhythmChoice
        value={draft.rhythm === undefined ? usualRhythm : draft.rhythm}
        onChange={(rhythm) => onChange({ rhythm })}
      />
      <WhoSees who="both">{t('wizard.help.sees')}</WhoSees>
    </>
  )
}

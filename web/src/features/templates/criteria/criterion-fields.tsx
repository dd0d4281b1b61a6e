import {
  type Criterion,
  type CriteriaContent,
  longestCriterionName,
  longestCriterionWords,
} from '@tweespraak/contract/criteria'
import { isWritten } from '@tweespraak/contract/form-problems'
import { useTranslation } from 'react-i18next'
import { WordsPair } from '../editor/words-pair.tsx'
import { useRoughWords } from '../form-words.ts'
import classes from './criteria-editor.module.css'
import { wordCriterion, wordSign } from './criteria-edit.ts'
import { RemoveButton } from './remove-button.tsx'

interface CriterionFieldsProps {
  readonly criterion: Criterion
  readonly nth: number
  readonly steps: CriteriaContent['steps']
  readonly edit: (change: (content: CriteriaContent) => CriteriaContent) => void
  readonly onRemove: () => void
}

/** One criterion: what it is called, what it means, and if one wants what one sees at each step. */
export const CriterionFields = ({ criterion, nth, steps, edit, onRemove }: CriterionFieldsProps) => {
  const { t } = useTranslation('criteria')
  const say = useRoughWords()
  const { criterionId, name, meaning, signs } = criterion
  return (
    <div className={classes.part}>
      <div className={classes.step}>
        <WordsPair
          label={t('field.criterion', { nth })}
          value={name}
          needed
          maxLength={longestCriterionName}
          onChange={(words) => edit(wordCriterion(criterionId, { name: words }))}
        />
        <RemoveButton label={t('removeCriterion', { nth })} onRemove={onRemove} />
      </div>
      <WordsPair
        label={t('field.meaning')}
        value={meaning}
        needed
        maxLength={longestCriterionWords}
        onChange={(words) => edit(wordCriterion(criterionId, { meaning: words }))}
      />
      <details className={classes.signs} open={signs.some(isWritten)}>
        <summary>{t('signs')}</summary>
        {steps.map((step, at) => (
          <WordsPair
            // Steps have no name of their own but their place.
            key={`${criterionId}-${String(at)}`}
            label={t('field.sign', { step: say(step) })}
            value={signs[at]}
            maxLength={longestCriterionWords}
            onChange={(words) => edit(wordSign(criterionId, at, words))}
          />
        ))}
      </details>
    </div>
  )
}

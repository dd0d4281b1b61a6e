import { Chip, Input } from '@mantine/core'
import { PersonText } from '../../ui/person-text.tsx'
import { supportKinds, type Agreement, type Side } from '@tweespraak/contract/agreements'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from './draft.ts'
import classes from './form.module.css'
import { nameOn, voiceOf } from './sides.ts'

interface SupportFieldsProps {
  readonly two: Pick<Agreement, 'employee' | 'leader'>
  readonly mySide: Side | null
  /** Who would promise something: not who does it. */
  readonly helper: Side
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
  /** What is wrong with the words. */
  readonly error: ReactNode
}

/** What the side that does not do it promises, in the colour of its voice. */
export const SupportFields = ({ two, mySide, helper, draft, onChange, error }: SupportFieldsProps) => {
  const { t } = useTranslation('agreements')
  const label = useId()
  return (
    <div className={classes.promise} data-side={voiceOf(helper)}>
      <div role="group" aria-labelledby={label}>
        <Input.Label id={label} component="div">
          {helper === mySide ? t('form.supportYou') : t('form.support', { name: nameOn(two, helper) })}
        </Input.Label>
        <Input.Description className={classes.optional ?? ''}>{t('form.supportOptional')}</Input.Description>
        <div className={classes.buttons}>
          {supportKinds.map((kind) => (
            <Chip
              key={kind}
              variant="outline"
              checked={draft.supportKind === kind}
              // Chosen again, it is taken back: nobody needs to promise anything.
              onChange={(chosen) => onChange({ supportKind: chosen ? kind : 'none' })}
            >
              {kind === 'other' ? t('support.other') : t(`support.kind.${kind}`)}
            </Chip>
          ))}
        </div>
      </div>
      {draft.supportKind !== 'none' && (
        <PersonText
          label={t('form.supportWords')}
          description={t('form.supportHelp')}
          error={error}
          required
          withAsterisk={false}
          autosize
          minRows={2}
          maxLength={500}
          value={draft.supportWords}
          onChange={(event) => onChange({ supportWords: event.currentTarget.value })}
        />
      )}
    </div>
  )
}

import { Anchor } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import type { Field } from '@tweespraak/contract/form'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './share.module.css'
import { goToQuestion } from './question-place.ts'

interface QuestionsFirstProps {
  /** Why, with how many they are. */
  readonly why: string
  readonly fields: readonly Field[]
  /** A question as it stands on the page. */
  readonly words: (field: Field) => string
  /** The questions stand on another page: named, and not led to. */
  readonly elsewhere: boolean
}

/** Why sharing cannot be done yet, and which questions ask for something first, each a step away. The focus comes here, so that it is read. */
export const QuestionsFirst = ({ why, fields, words, elsewhere }: QuestionsFirstProps) => {
  const { t } = useTranslation('conversations')
  const id = useId()
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => here.current?.focus(), [])
  return (
    <div className={classes.missing} ref={here} role="group" aria-labelledby={id} tabIndex={-1}>
      <p className={classes.why} id={id}>
        <IconAlertCircle className={classes.icon} size={20} stroke={1.75} aria-hidden />
        {why} {elsewhere && t('share.missingWhere')}
      </p>
      <ul className={classes.questions}>
        {fields.map((field) => (
          <li key={field.id}>
            {elsewhere ? (
              words(field)
            ) : (
              <Anchor
                component="button"
                type="button"
                inherit
                ta="start"
                underline="always"
                onClick={() => goToQuestion(field.id)}
              >
                {words(field)}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

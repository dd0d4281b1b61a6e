import { Button } from '@mantine/core'
import type { Goal } from '@tweespraak/contract/goal'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from '../../../ui/form.tsx'
import { PersonText } from '../../../ui/person-text.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import classes from './goal.module.css'
import { ReadersSee } from './readers-see.tsx'

interface LineFormProps {
  readonly goal: Goal
  /** What becomes of the goal. `reach` may stay without words, the others say why. */
  readonly about: 'reach' | 'drop' | 'decline'
  readonly busy: boolean
  readonly error: unknown
  readonly onSay: (words: string | null) => void
  readonly onCancel: () => void
}

/** A goal is over, or not taken on: what helped, or why; asked without blame. */
export const LineForm = ({ goal, about, busy, error, onSay, onCancel }: LineFormProps) => {
  const { t } = useTranslation('goals')
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState<object | null>(null)
  const lacks = about !== 'reach' && words.trim() === ''
  const submit = () => {
    if (lacks) setAsked({})
    else onSay(words.trim() === '' ? null : words.trim())
  }
  return (
    <Form className={classes.panel} onSubmit={submit} error={asked}>
      <PersonText
        label={t(`line.${about}`)}
        description={t(`line.${about}Help`)}
        error={asked !== null && lacks ? t('gap.reason') : undefined}
        autosize
        minRows={2}
        maxLength={1000}
        autoFocus
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ReadersSee goal={goal} />
      <RefusalNotice error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {t(`do.${about}`)}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('do.cancel')}
        </Button>
      </div>
    </Form>
  )
}

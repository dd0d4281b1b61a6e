import { Button, Radio } from '@mantine/core'
import { longestResponse } from '@tweespraak/contract/response'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { draftsOf } from '../../../lib/drafts.ts'
import { Form } from '../../../ui/form.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Side } from '../../../ui/side.ts'
import { WritingField } from '../../../ui/writing-field.tsx'
import classes from './response.module.css'

type Verdict = 'follows' | 'declines'

interface VerdictFormProps {
  readonly title: string
  readonly question: string
  readonly options: Readonly<Record<Verdict, { readonly label: string; readonly text: string }>>
  /** What the words are called, once it is chosen. */
  readonly field: (verdict: Verdict | null) => string
  readonly side: Side
  readonly sees: ReactNode
  readonly button: string
  /** Whose words wait on this device, and where they belong. */
  readonly meId: string
  readonly responseId: string
  readonly error: unknown
  readonly busy: boolean
  readonly onGive: (given: { readonly verdict: Verdict; readonly text: string }, done: () => void) => void
}

/** Whether a response is followed, and the words that belong to that: reasons, or what changes. */
export const VerdictForm = (props: VerdictFormProps) => {
  const { t } = useTranslation('response')
  const [drafts] = useState(() => draftsOf<string>(props.meId, props.responseId, 'verdict'))
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [text, setText] = useState(() => drafts.read()?.value ?? '')
  const [tried, setTried] = useState<object | null>(null)
  return (
    <Section title={props.title}>
      <Form
        className={classes.form}
        error={tried}
        onSubmit={() => {
          if (verdict === null || text.trim() === '') setTried({})
          else props.onGive({ verdict, text: text.trim() }, () => drafts.remove())
        }}
      >
        <Radio.Group
          label={props.question}
          value={verdict}
          error={tried !== null && verdict === null ? t('answer.choose') : undefined}
          onChange={(chosen) => setVerdict(chosen === 'follows' ? 'follows' : 'declines')}
        >
          <div className={classes.choices}>
            {(['follows', 'declines'] as const).map((each) => (
              <Radio
                key={each}
                value={each}
                label={props.options[each].label}
                description={props.options[each].text}
              />
            ))}
          </div>
        </Radio.Group>
        <WritingField
          label={props.field(verdict)}
          side={props.side}
          rows={5}
          value={text}
          onChange={(typed) => {
            setText(typed)
            if (typed === '') drafts.remove()
            else drafts.write({ value: typed, baseRevision: 0 })
          }}
          error={tried !== null && text.trim() === '' && t('answer.missing')}
          maxLength={longestResponse}
          sees={props.sees}
        />
        <RefusalNotice error={props.error} />
        <div className={classes.buttons}>
          <Button type="submit" loading={props.busy}>
            {props.button}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

import { Checkbox, NumberInput, Radio } from '@mantine/core'
import type { KindPart, KindProblem } from '@tweespraak/contract/kind-problems'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './rule-fields.module.css'
import { useKindProblemWords } from './rule-words.ts'

interface RuleFrameProps {
  readonly part: KindPart
  /** All that is wrong with the kind; of it is said here what is about this choice. */
  readonly problems: readonly KindProblem[]
  readonly children: ReactNode
}

/** What is wrong with a choice, said below it as soon as it is. */
export const RuleProblems = ({ part, problems }: Omit<RuleFrameProps, 'children'>) => {
  const problemWords = useKindProblemWords()
  return (
    <div aria-live="polite">
      {problems
        .filter((problem) => problem.part === part)
        .map((problem) => (
          <p key={`${problem.code}${problem.side ?? ''}`} className={classes.problem} data-problem={part}>
            {problemWords(problem)}
          </p>
        ))}
    </div>
  )
}

/** One thing that is chosen: what it is about, the choice, and what is wrong with it. */
const RuleFrame = ({ part, problems, help, children }: RuleFrameProps & { help?: string | undefined }) => {
  const { t } = useTranslation('kinds')
  const id = useId()
  return (
    <div className={classes.rule} role="group" aria-labelledby={id}>
      <p className={classes.label} id={id}>
        {t(`part.${part}`)}
      </p>
      {help !== undefined && <p className={classes.help}>{help}</p>}
      {children}
      <RuleProblems part={part} problems={problems} />
    </div>
  )
}

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  /** How it will work, in a sentence. */
  readonly text?: string
}

interface ChoiceProps<Value extends string> extends Omit<RuleFrameProps, 'children'> {
  readonly options: readonly Option<Value>[]
  readonly help?: string | undefined
}

/** One of several. */
export const RuleRadios = <Value extends string>({
  value,
  onChange,
  options,
  ...frame
}: ChoiceProps<Value> & { readonly value: Value; readonly onChange: (value: Value) => void }) => (
  <RuleFrame {...frame}>
    <Radio.Group
      value={value}
      onChange={(chosen) => {
        const found = options.find((each) => each.value === chosen)
        if (found !== undefined) onChange(found.value)
      }}
    >
      <div className={classes.options} data-short={options.every(({ text }) => text === undefined)}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} description={option.text} />
        ))}
      </div>
    </Radio.Group>
  </RuleFrame>
)

/** Any of several. */
export const RuleChecks = <Value extends string>({
  values,
  onChange,
  options,
  ...frame
}: ChoiceProps<Value> & {
  readonly values: readonly Value[]
  readonly onChange: (values: Value[]) => void
}) => (
  <RuleFrame {...frame}>
    <Checkbox.Group
      value={[...values]}
      onChange={(chosen) =>
        onChange(options.map(({ value }) => value).filter((value) => chosen.includes(value)))
      }
    >
      <div className={classes.options} data-short={options.every(({ text }) => text === undefined)}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} description={option.text} />
        ))}
      </div>
    </Checkbox.Group>
  </RuleFrame>
)

interface TermProps extends Omit<RuleFrameProps, 'children'> {
  readonly value: number | null
  readonly unit: string
  readonly help: string
  readonly minimum: number
  readonly maximum: number
  readonly onChange: (value: number | null) => void
}

/** A number of days or months; empty where there is no term. */
export const RuleNumber = ({ part, problems, value, unit, help, minimum, maximum, onChange }: TermProps) => {
  const { t } = useTranslation('kinds')
  return (
    <div className={classes.rule}>
      <NumberInput
        className={classes.number ?? ''}
        label={t(`part.${part}`)}
        description={help}
        value={value ?? ''}
        min={minimum}
        max={maximum}
        allowDecimal={false}
        clampBehavior="strict"
        suffix={` ${unit}`}
        error={problems.some((problem) => problem.part === part)}
        onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
      />
      <RuleProblems part={part} problems={problems} />
    </div>
  )
}

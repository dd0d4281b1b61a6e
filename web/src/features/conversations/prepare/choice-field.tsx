import { Checkbox, Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../../ui/side.ts'
import { ClearButton } from './clear-button.tsx'
import classes from './choice-field.module.css'

export interface Choice {
  readonly value: string
  readonly label: string
}

interface Frame {
  readonly label: string
  readonly help: ReactNode
  readonly side: Side | undefined
  readonly choices: readonly Choice[]
  /** In one row where there is room: for steps from less to more. */
  readonly row?: boolean
  readonly sees: ReactNode
  readonly saved: ReactNode
  readonly error: ReactNode
}

const Foot = ({ sees, saved }: Pick<Frame, 'sees' | 'saved'>) => (
  <div className={classes.foot}>
    {sees}
    <span className={classes.saved}>{saved}</span>
  </div>
)

/** One out of a few. What was chosen can be taken back. */
export const ChoiceField = ({
  value,
  onChange,
  ...frame
}: Frame & { readonly value: string | null; readonly onChange: (value: string | null) => void }) => {
  const { t } = useTranslation('conversations')
  return (
    <div className={classes.field} data-side={frame.side}>
      <Radio.Group
        label={frame.label}
        description={frame.help}
        error={frame.error}
        value={value}
        onChange={onChange}
        classNames={{ label: classes.label ?? '' }}
      >
        <div className={classes.choices} data-row={frame.row}>
          {frame.choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} label={choice.label} />
          ))}
        </div>
      </Radio.Group>
      {value !== null && <ClearButton label={t('answer.clear')} onClear={() => onChange(null)} />}
      <Foot sees={frame.sees} saved={frame.saved} />
    </div>
  )
}

/** Several out of a few. */
export const ChoicesField = ({
  value,
  onChange,
  ...frame
}: Frame & { readonly value: readonly string[]; readonly onChange: (value: string[]) => void }) => (
  <div className={classes.field} data-side={frame.side}>
    <Checkbox.Group
      label={frame.label}
      description={frame.help}
      error={frame.error}
      value={[...value]}
      onChange={onChange}
      classNames={{ label: classes.label ?? '' }}
    >
      <div className={classes.choices}>
        {frame.choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </div>
    </Checkbox.Group>
    <Foot sees={frame.sees} saved={frame.saved} />
  </div>
)

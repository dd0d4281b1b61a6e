import { Button, Checkbox, Modal, NumberInput, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { ReminderRule, ReminderSort, SortOfReminder } from '@tweespraak/contract/reminders'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogButtons } from '../../ui/dialog-parts.tsx'
import { Form } from '../../ui/form.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { exampleQuery } from './reminder-queries.ts'
import classes from './reminder-rules.module.css'
import { useReminderWords } from './use-reminder-words.ts'

const most = 3

interface MomentFieldsProps {
  readonly of: SortOfReminder
  readonly days: number
  readonly onChange: (days: number) => void
}

/** A number of days and whether before or after; after only where there is an after. */
const MomentFields = ({ of, days, onChange }: MomentFieldsProps) => {
  const { t } = useTranslation('reminders')
  const after = days > 0
  const count = Math.abs(days)
  return (
    <span className={classes.moment}>
      <NumberInput
        aria-label={t('dialog.days')}
        value={count}
        min={after || of.until < 0 ? 1 : 0}
        max={after ? of.until : -of.from}
        allowDecimal={false}
        clampBehavior="strict"
        onChange={(value) => typeof value === 'number' && onChange(after ? value : -value)}
        w={88}
      />
      <Select
        aria-label={t('dialog.side')}
        data={[
          { value: 'before', label: t('dialog.before', { count }) },
          ...(of.until > 0 ? [{ value: 'after', label: t('dialog.after', { count }) }] : []),
        ]}
        value={after ? 'after' : 'before'}
        onChange={(side) => {
          const atLeast = Math.max(1, count)
          onChange(side === 'after' ? atLeast : -Math.min(atLeast, -of.from))
        }}
        allowDeselect={false}
        w={160}
      />
    </span>
  )
}

/** When people would hear by it: read aloud as it changes. */
const Effect = ({ sort, rule }: { readonly sort: ReminderSort; readonly rule: ReminderRule }) => {
  const { t } = useTranslation('reminders')
  const words = useReminderWords()
  const [asked] = useDebouncedValue(rule, 300)
  const { data, error } = useQuery(exampleQuery(sort, asked))
  if (error !== null) return <RefusalNotice error={error} />
  return (
    <p className={classes.effect} role="status">
      {data === undefined ? t('exampleBusy') : words.example(sort, data)}
    </p>
  )
}

interface ReminderDialogProps {
  readonly of: SortOfReminder
  readonly what: string
  /** `*` for all; null for one that is to be chosen. */
  readonly kindCode: string | null
  readonly kinds: readonly { readonly value: string; readonly label: string }[]
  readonly begin: ReminderRule
  readonly saving: {
    readonly isPending: boolean
    readonly error: Error | null
    readonly mutate: (
      change: { kindCode: string; sort: ReminderSort; rule: ReminderRule },
      options: { onSuccess: () => void },
    ) => void
  }
  readonly onClose: () => void
}

/** Says when people are reminded, with an example beside it. */
export const ReminderDialog = ({
  of,
  what,
  kindCode,
  kinds,
  begin,
  saving,
  onClose,
}: ReminderDialogProps) => {
  const { t } = useTranslation(['reminders', 'app'])
  const [rule, setRule] = useState(begin)
  const [kind, setKind] = useState(kindCode ?? kinds[0]?.value ?? '*')
  const { moments, escalates } = rule
  const setMoment = (place: number, days: number) =>
    setRule({ ...rule, moments: moments.map((each, index) => (index === place ? days : each)) })
  const save = () => saving.mutate({ kindCode: kind, sort: of.sort, rule }, { onSuccess: onClose })
  return (
    <Modal opened onClose={onClose} title={what} closeButtonProps={{ 'aria-label': t('app:action.close') }}>
      <Form className={classes.form} onSubmit={save} error={saving.error}>
        {kindCode === null && (
          <Select
            label={t('dialog.kind')}
            data={kinds}
            value={kind}
            onChange={(chosen) => chosen !== null && setKind(chosen)}
            allowDeselect={false}
          />
        )}
        <fieldset className={classes.moments}>
          <legend>{t('dialog.moments')}</legend>
          <p className={classes.soft}>{t(`from.${of.sort}`)}</p>
          {moments.map((days, index) => (
            <div
              key={index}
              className={classes.line}
              role="group"
              aria-label={t('dialog.moment', { count: index + 1 })}
            >
              <MomentFields of={of} days={days} onChange={(changed) => setMoment(index, changed)} />
              <QuietButton
                aria-label={t('dialog.removeOf', { count: index + 1 })}
                onClick={() => setRule({ ...rule, moments: moments.filter((_, place) => place !== index) })}
              >
                {t('dialog.remove')}
              </QuietButton>
            </div>
          ))}
          {moments.length === 0 && <p className={classes.soft}>{t('dialog.none')}</p>}
          {moments.length < most && (
            <QuietButton onClick={() => setRule({ ...rule, moments: [...moments, -1] })}>
              {t('dialog.add')}
            </QuietButton>
          )}
        </fieldset>
        {of.hasNext && (
          <div className={classes.moments}>
            <Checkbox
              label={t('dialog.next')}
              description={t('dialog.nextHelp')}
              checked={escalates !== null}
              onChange={({ currentTarget: { checked } }) =>
                setRule({ ...rule, escalates: checked ? (of.usual.escalates ?? 1) : null })
              }
            />
            {escalates !== null && (
              <div role="group" aria-label={t('dialog.next')}>
                <MomentFields
                  of={of}
                  days={escalates}
                  onChange={(days) => setRule({ ...rule, escalates: days })}
                />
              </div>
            )}
          </div>
        )}
        <Effect sort={of.sort} rule={rule} />
        <RefusalNotice error={saving.error} />
        <DialogButtons>
          <Button variant="default" onClick={onClose}>
            {t('app:action.cancel')}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {t('dialog.save')}
          </Button>
        </DialogButtons>
      </Form>
    </Modal>
  )
}

import { Button, Modal, NumberInput, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { rhythmRoutes, type RuleMoment, type WrittenRule } from '@tweespraak/contract/rhythm'
import type { Answer } from '@tweespraak/contract/route'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { useListed } from '../../lib/listed.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { DialogButtons } from '../../ui/dialog-parts.tsx'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { previewQuery, rhythmKey } from './queries.ts'
import classes from './rhythm.module.css'

type Rhythm = Answer<typeof rhythmRoutes.show>

const moments = ['first', 'repeating', 'in-job', 'probation-end'] as const

/** Another moment keeps the number where it can. */
const at = (moment: RuleMoment['moment'], amount: number): RuleMoment =>
  moment === 'probation-end' ? { moment, days: Math.min(amount, 60) } : { moment, months: amount }

const amountOf = (when: RuleMoment): number => (when.moment === 'probation-end' ? when.days : when.months)

const usual = { first: 1, repeating: 12, 'in-job': 60, 'probation-end': 14 } as const
const most = { first: 120, repeating: 120, 'in-job': 480, 'probation-end': 60 } as const

/** For how many it would hold, and how they would stand once it holds: read aloud as it changes. */
const Effect = ({ rule, ruleId }: { rule: WrittenRule; ruleId: string | null }) => {
  const { t } = useTranslation('cycles')
  const [asked] = useDebouncedValue(rule, 300)
  const listed = useListed()
  const { data, error } = useQuery(previewQuery(asked, ruleId))
  if (error !== null) return <RefusalNotice error={error} />
  const { due = 0, late = 0 } = data?.states ?? {}
  const states = [
    ...(due > 0 ? [t('dialog.due', { count: due })] : []),
    late > 0 ? t('dialog.late', { count: late }) : t('dialog.nobodyLate'),
  ]
  return (
    <p className={classes.effect} role="status">
      {data === undefined
        ? t('dialog.counting')
        : `${t('dialog.effect', { count: data.people })} ${t('dialog.after', { states: listed(states) })}`}
    </p>
  )
}

interface RuleDialogProps {
  readonly rhythm: Rhythm
  /** Which one is changed; null for a new one. */
  readonly ruleId: string | null
  readonly begin: WrittenRule
  readonly onClose: () => void
}

/** Writes a rule, with its effect beside it. */
export const RuleDialog = ({ rhythm, ruleId, begin, onClose }: RuleDialogProps) => {
  const { t } = useTranslation(['cycles', 'app'])
  const { language } = useSpeaking()
  const client = useQueryClient()
  const [rule, setRule] = useState(begin)
  /** What stands in the field, also while no rule can be made of it. */
  const [amount, setAmount] = useState<number | string>(amountOf(begin.when))
  const [times, setTimes] = useState(0)
  const { moment } = rule.when
  const isAmount = (value: number | string): value is number =>
    typeof value === 'number' && value >= 1 && value <= most[moment]
  const asks = !isAmount(amount) && (times > 0 || amount !== '')
  const save = useMutation({
    mutationFn: async () => {
      if (ruleId === null) await call(rhythmRoutes.addRule, { body: rule })
      else await call(rhythmRoutes.changeRule, { params: { ruleId }, body: rule })
    },
    onSuccess: async () => {
      onClose()
      await client.invalidateQueries({ queryKey: rhythmKey })
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(ruleId === null ? 'dialog.add' : 'dialog.change')}
      closeButtonProps={{ 'aria-label': t('app:action.close') }}
    >
      <Form
        className={classes.form}
        onSubmit={() => {
          setTimes(times + 1)
          if (isAmount(amount)) save.mutate()
        }}
        error={asks ? times : save.error}
      >
        <Select
          label={t('dialog.kind')}
          data={rhythm.kinds.map(({ kindId, name }) => ({ value: kindId, label: name[language] }))}
          value={rule.kindId}
          onChange={(kindId) => kindId !== null && setRule({ ...rule, kindId })}
          allowDeselect={false}
        />
        <Select
          label={t('dialog.moment')}
          data={moments.map((value) => ({ value, label: t(`dialog.${value}`) }))}
          value={moment}
          onChange={(value) => {
            const chosen = moments.find((known) => known === value)
            if (chosen === undefined) return
            setAmount(usual[chosen])
            setRule({ ...rule, when: at(chosen, usual[chosen]) })
          }}
          allowDeselect={false}
        />
        <NumberInput
          label={t(moment === 'probation-end' ? 'dialog.days' : 'dialog.months')}
          value={amount}
          min={1}
          max={most[moment]}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          error={asks && t('dialog.amountRequired', { most: most[moment] })}
          onChange={(value) => {
            setAmount(value)
            if (isAmount(value)) setRule({ ...rule, when: at(moment, value) })
          }}
        />
        <Select
          label={t('dialog.unit')}
          description={t('dialog.unitHelp')}
          placeholder={t('dialog.everyUnit')}
          data={rhythm.units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
          value={rule.unitId}
          onChange={(unitId) => setRule({ ...rule, unitId })}
          clearable={rhythm.can.writeForAll}
          searchable
        />
        <Select
          label={t('dialog.job')}
          placeholder={t('dialog.everyJob')}
          data={rhythm.jobTitles}
          value={rule.jobTitle}
          onChange={(jobTitle) => setRule({ ...rule, jobTitle })}
          clearable
          searchable
        />
        {isAmount(amount) && <Effect rule={rule} ruleId={ruleId} />}
        <RefusalNotice error={save.error} />
        <DialogButtons>
          <Button variant="default" onClick={onClose}>
            {t('app:action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('dialog.save')}
          </Button>
        </DialogButtons>
      </Form>
    </Modal>
  )
}

import { Button, Select } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rhythmRoutes } from '@tweespraak/contract/rhythm'
import type { Answer } from '@tweespraak/contract/route'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { withCapital } from '../../lib/with-capital.ts'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { say } from '../../ui/toast.tsx'
import { rhythmKey } from './queries.ts'
import classes from './rhythm.module.css'

type Agreements = Answer<typeof rhythmRoutes.agreements>

/** Which agreement applies: one for all, and others for units. */
export const AgreementChoice = ({ given }: { given: Agreements }) => {
  const { t } = useTranslation('cycles')
  const { language } = useSpeaking()
  const client = useQueryClient()
  const [unitId, setUnitId] = useState<string | null>(null)
  const [code, setCode] = useState<string | null>(null)
  const choose = useMutation({
    mutationFn: (body: { unitId: string | null; code: string | null }) =>
      call(rhythmRoutes.chooseAgreement, { body }),
    onSuccess: async () => {
      say(t('agreements.chosen'))
      await client.invalidateQueries({ queryKey: rhythmKey })
    },
  })
  const named = given.agreements.map(({ code: value, name }) => ({
    value,
    label: withCapital(name[language]),
  }))
  const forAll = given.choices.find(({ unit }) => unit === null)?.code ?? null
  const others = given.choices.filter(({ unit }) => unit !== null)
  const nameOf = (value: string) => named.find((each) => each.value === value)?.label ?? value
  return (
    <Section title={t('agreements.applies')}>
      <RefusalNotice error={choose.error} />
      <div className={classes.choice}>
        <Select
          label={t('agreements.forAll')}
          placeholder={t('agreements.none')}
          data={named}
          value={forAll}
          onChange={(value) => choose.mutate({ unitId: null, code: value })}
          readOnly={!given.can.choose}
          clearable={given.can.choose}
        />
      </div>
      {others.length > 0 && (
        <ul className={classes.rules}>
          {others.map(({ unit, code: chosen }) => (
            <li key={unit?.unitId} className={classes.rule}>
              <span>
                {unit?.name}: {nameOf(chosen)}
              </span>
              {given.can.choose && (
                <QuietButton
                  aria-label={t('agreements.endOf', { unit: unit?.name ?? '' })}
                  onClick={() => choose.mutate({ unitId: unit?.unitId ?? null, code: null })}
                >
                  {t('agreements.end')}
                </QuietButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {given.can.choose && given.units.length > 0 && (
        <>
          <h3 className={classes.small}>{t('agreements.except')}</h3>
          <div className={classes.choice}>
            <Select
              label={t('agreements.unit')}
              data={given.units.map((unit) => ({ value: unit.unitId, label: unit.name }))}
              value={unitId}
              onChange={setUnitId}
              searchable
            />
            <Select label={t('agreements.code')} data={named} value={code} onChange={setCode} />
            <Button
              variant="default"
              disabled={unitId === null || code === null}
              loading={choose.isPending}
              onClick={() => choose.mutate({ unitId, code })}
            >
              {t('agreements.setForUnit')}
            </Button>
          </div>
        </>
      )}
    </Section>
  )
}

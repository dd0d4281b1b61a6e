import { Button, SegmentedControl, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { assessmentRoutes, type EvidenceKind, longestFact } from '@tweespraak/contract/assessment'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useBilingual } from '../../../lib/bilingual.ts'
import { dayOf, sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { WritingField } from '../../../ui/writing-field.tsx'
import classes from './assess.module.css'
import { offeredEvidenceQuery, useAssessmentDeed } from './queries.ts'

/** What is laid beneath a criterion. */
export type Shown =
  | { readonly kind: 'fact'; readonly words: string; readonly on: string }
  | { readonly kind: 'agreement'; readonly agreementId: string }
  | { readonly kind: 'report'; readonly conversationId: string }

export const useAddEvidence = (conversationId: string, criterionId: string) =>
  useAssessmentDeed(conversationId, (shows: Shown) =>
    call(assessmentRoutes.addEvidence, {
      params: { conversationId },
      body: { evidenceId: crypto.randomUUID(), criterionId, shows },
    }),
  )

const kinds: readonly EvidenceKind[] = ['fact', 'agreement', 'report']

/** What may be chosen: never what was said for somebody's development. */
const useChoices = (conversationId: string, kind: EvidenceKind) => {
  const say = useBilingual()
  const speaking = useSpeaking()
  const { data } = useQuery({ ...offeredEvidenceQuery(conversationId), enabled: kind !== 'fact' })
  if (kind === 'agreement')
    return (data?.agreements ?? []).map(({ agreementId, what, dueOn }) => ({
      value: agreementId,
      label: `${what} (${sayDay(dueOn, speaking)})`,
    }))
  return (data?.reports ?? []).map((report) => ({
    value: report.conversationId,
    label: `${say(report.kind)}, ${sayDay(report.heldOn, speaking)}`,
  }))
}

interface AddEvidenceProps {
  readonly conversationId: string
  readonly criterionId: string
  readonly onDone: () => void
}

/** A fact with its day, an agreement or a report. */
export const AddEvidence = ({ conversationId, criterionId, onDone }: AddEvidenceProps) => {
  const { t } = useTranslation('assessment')
  const { now, timeZone } = useSpeaking()
  const today = dayOf(now, timeZone)
  const [kind, setKind] = useState<EvidenceKind>('fact')
  const [words, setWords] = useState('')
  const [on, setOn] = useState<string | null>(today)
  const [chosen, setChosen] = useState<string | null>(null)
  const choices = useChoices(conversationId, kind)
  const add = useAddEvidence(conversationId, criterionId)
  const shown = (): Shown | null => {
    if (kind === 'fact') return words.trim() === '' || on === null ? null : { kind, words, on }
    if (chosen === null) return null
    return kind === 'agreement' ? { kind, agreementId: chosen } : { kind, conversationId: chosen }
  }
  const ready = shown()
  return (
    <Form
      className={classes.form}
      error={add.error}
      onSubmit={() => ready !== null && add.mutate(ready, { onSuccess: onDone })}
    >
      <SegmentedControl
        aria-label={t('evidence.kind')}
        orientation="vertical"
        data={kinds.map((value) => ({ value, label: t(`evidence.kinds.${value}`) }))}
        value={kind}
        onChange={(value) => {
          setChosen(null)
          setKind(kinds.find((each) => each === value) ?? 'fact')
        }}
      />
      {kind === 'fact' ? (
        <>
          <WritingField
            label={t('evidence.words')}
            rows={2}
            focused
            value={words}
            onChange={setWords}
            maxLength={longestFact}
          />
          <DateField label={t('evidence.on')} value={on} until={today} onChange={setOn} />
        </>
      ) : (
        <>
          <Select
            label={t('evidence.which')}
            data={choices}
            value={chosen}
            onChange={setChosen}
            searchable
            nothingFoundMessage={t('evidence.nothing')}
          />
          <p className={classes.about}>{t('evidence.wall')}</p>
        </>
      )}
      <WhoSees who="both">{t('sees.evidence')}</WhoSees>
      <RefusalNotice error={add.error} />
      <div className={classes.buttons}>
        <Button type="submit" variant="default" loading={add.isPending} disabled={ready === null}>
          {t('evidence.save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('evidence.cancel')}
        </Button>
      </div>
    </Form>
  )
}

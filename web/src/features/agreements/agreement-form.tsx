import { Button, Radio } from '@mantine/core'
import { PersonText } from '../../ui/person-text.tsx'
import type { Agreement, Side } from '@tweespraak/contract/agreements'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../lib/dates.ts'
import type { DraftStore } from '../../lib/autosave.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { VoiceDot } from '../../ui/voice.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import { beginWith, beginWithLine, gapsIn, isBlank, longestWhat, stillMissing, type Draft } from './draft.ts'
import classes from './form.module.css'
import { nameOn, otherSide, voiceOf } from './sides.ts'
import { SupportFields } from './support-fields.tsx'
import { useSaveAgreement } from './use-save.ts'

interface AgreementFormProps {
  readonly two: Pick<Agreement, 'employee' | 'leader'>
  readonly mySide: Side | null
  /** The young one that is worded anew; without it a new one is made. */
  readonly agreement?: Agreement
  readonly conversationId?: string | null
  /** What a new one begins with. */
  readonly what?: string | undefined
  /** Where what is typed stays until it is agreed; without it, it is gone with the form. */
  readonly drafts?: DraftStore<Draft>
  /** Given up without an agreement, or done with this one. */
  readonly onDone: (agreementId?: string) => void
}

/** Words an agreement with both voices: who does what by when, and what the other promises. */
export const AgreementForm = ({
  two,
  mySide,
  agreement,
  conversationId = null,
  what = '',
  drafts,
  onDone,
}: AgreementFormProps) => {
  const { t } = useTranslation('agreements')
  const speaking = useSpeaking()
  const [draft, setDraft] = useState<Draft>(() => {
    const begun = drafts?.read()?.value ?? beginWith(agreement, mySide)
    return what === '' ? begun : { ...begun, ...beginWithLine(what, two) }
  })
  /** What was missing when it was last handed in; null before, and then nothing is said. */
  const [missing, setMissing] = useState<ReturnType<typeof gapsIn> | null>(null)
  const save = useSaveAgreement({ two, conversationId, agreement, onDone })
  const gaps = missing === null ? {} : stillMissing(missing, gapsIn(draft))
  const put = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    if (isBlank(next)) drafts?.remove()
    else drafts?.write({ value: next, baseRevision: 0 })
  }
  const submit = () => {
    const found = gapsIn(draft)
    const { doer } = draft
    if (doer !== null && Object.keys(found).length === 0) save.mutate({ ...draft, doer })
    else setMissing(found)
  }
  return (
    <Form className={classes.form} onSubmit={submit} error={missing}>
      <PersonText
        label={t('form.what')}
        description={t('form.whatHelp')}
        error={gaps.what && t(gaps.what)}
        autosize
        minRows={2}
        maxLength={longestWhat}
        autoFocus
        required
        withAsterisk={false}
        stood={agreement?.what ?? ''}
        value={draft.what}
        onChange={(event) => put({ what: event.currentTarget.value })}
      />
      <Radio.Group
        label={t('form.doer')}
        value={draft.doer}
        error={gaps.doer && t(gaps.doer)}
        onChange={(doer) => put({ doer })}
      >
        <div className={classes.doers}>
          {(['employee', 'leader'] as const).map((side) => (
            <Radio
              key={side}
              value={side}
              label={
                <span className={classes.doer}>
                  <VoiceDot side={voiceOf(side)} />
                  {nameOn(two, side)}
                  {side === mySide && ` (${t('form.you')})`}
                </span>
              }
            />
          ))}
        </div>
      </Radio.Group>
      <PersonText
        label={t('form.measure')}
        description={t('form.measureHelp')}
        autosize
        minRows={2}
        maxLength={500}
        stood={agreement?.measure ?? ''}
        value={draft.measure}
        onChange={(event) => put({ measure: event.currentTarget.value })}
      />
      <div className={classes.date}>
        <DateField
          label={t('form.dueOn')}
          value={draft.dueOn}
          onChange={(dueOn) => put({ dueOn })}
          from={dayOf(speaking.now, speaking.timeZone)}
          error={gaps.dueOn && t(gaps.dueOn)}
          required
        />
      </div>
      {draft.doer !== null && (
        <SupportFields
          two={two}
          mySide={mySide}
          helper={otherSide(draft.doer)}
          draft={draft}
          onChange={put}
          error={gaps.supportWords && t(gaps.supportWords)}
        />
      )}
      <WhoSees who="both-and-hr" />
      <RefusalNotice error={save.error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t(agreement === undefined ? 'do.make' : 'do.save')}
        </Button>
        <Button variant="subtle" onClick={() => onDone()}>
          {t('do.cancel')}
        </Button>
      </div>
    </Form>
  )
}

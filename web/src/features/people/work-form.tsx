import { Checkbox } from '@mantine/core'
import { lastProbationDay } from '@tweespraak/contract/probation-term'
import { peopleRoutes, type Person, type PersonName } from '@tweespraak/contract/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { dayOf, sayDay } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { earliestDay } from './earliest-day.ts'
import { FormButtons } from './form-buttons.tsx'
import classes from './form.module.css'
import { ProbationField } from './probation-field.tsx'
import { useDeed } from './use-deed.ts'
import { useHandingIn } from './use-handing-in.ts'
import { typedWork, type WorkDraft, WorkFields } from './work-fields.tsx'

/** Other work, another unit, manager or number of hours, from a day on. */
export const WorkForm = ({ person, onDone }: { person: Person; onDone: () => void }) => {
  const { t } = useTranslation('people')
  const speaking = useSpeaking()
  const today = dayOf(speaking.now, speaking.timeZone)
  const [draft, setDraft] = useState<WorkDraft>({
    jobTitle: person.jobTitle ?? '',
    unitId: person.unit?.unitId ?? null,
    manager: person.manager,
    hours: person.details?.hoursPerWeek ?? '',
  })
  const [from, setFrom] = useState<string | null>(today)
  const [withPlanned, setWithPlanned] = useState(true)
  const [probationEndsOn, setProbationEndsOn] = useState(person.details?.probationEndsOn ?? null)
  const startsOn = person.details?.startsOn ?? null
  // Asked only of who can be on probation still: other work in the same employment brings no new one.
  const asksProbation = person.can.setProbation && startsOn !== null && today <= lastProbationDay(startsOn)
  const former = person.manager
  const next = former?.personId === draft.manager?.personId ? null : draft.manager
  /** Who leads now, or from that day on; nothing when that stays as it was. */
  const saysWho = (manager: PersonName | null, day: string) => {
    if (manager === null) return null
    const names = { manager: manager.name, name: person.name }
    return day <= today
      ? t('form.ledNow', names)
      : t('form.ledFrom', { ...names, day: sayDay(day, speaking) })
  }
  const save = useDeed(
    (day: string) =>
      call(peopleRoutes.move, {
        params: { personId: person.personId },
        body: {
          ...typedWork(draft),
          from: day,
          withConversations: next !== null && withPlanned,
          ...(asksProbation ? { probationEndsOn } : {}),
        },
      }),
    (day) => saysWho(next, day) ?? t('form.moved', { name: person.name }),
    onDone,
    { hasFollowUp: true },
  )
  const { asked, error, onSubmit } = useHandingIn({
    incomplete: from === null,
    refusal: save.error,
    send: () => from !== null && save.mutate(from),
  })
  const earliest = earliestDay(save.error)
  return (
    <Form className={classes.form} onSubmit={onSubmit} error={error}>
      <WorkFields
        draft={draft}
        put={(part) => setDraft((before) => ({ ...before, ...part }))}
        personId={person.personId}
        changesManager={person.can.changeManager}
      />
      <DateField
        label={t(startsOn === null ? 'form.firstDay' : 'form.from')}
        description={t(startsOn === null ? 'form.beginsHelp' : 'form.fromHelp', { name: person.name })}
        value={from}
        onChange={(day) => {
          setFrom(day)
          save.reset()
        }}
        required
        error={asked && from === null ? t('form.dayRequired') : earliest !== null}
      />
      {asksProbation && (
        <ProbationField startsOn={startsOn} value={probationEndsOn} onChange={setProbationEndsOn} />
      )}
      {former !== null && next !== null && (
        <Checkbox
          label={t('form.withPlanned')}
          // Who works here no more finishes nothing: what they began comes along.
          description={t(person.unmanaged ? 'form.withBegunHelp' : 'form.withPlannedHelp', {
            manager: next.name,
            former: former.name,
            shared: t('form.handedOverShared'),
          })}
          checked={withPlanned}
          onChange={(event) => setWithPlanned(event.currentTarget.checked)}
        />
      )}
      <RefusalNotice
        error={save.error}
        sentence={
          earliest === null
            ? undefined
            : t('form.fromEarliest', { name: person.name, day: sayDay(earliest, speaking) })
        }
      />
      <FormButtons busy={save.isPending} words={t('form.save')} onCancel={onDone} />
    </Form>
  )
}

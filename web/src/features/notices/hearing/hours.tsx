import { Button, Checkbox, Radio, Select } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { mailChoicesRoutes, type MailHours, usualHours } from '@tweespraak/contract/mail-choices'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { TimeField } from '../../../ui/date-field.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { say } from '../../../ui/toast.tsx'
import classes from './hearing.module.css'
import { choicesQuery } from './queries.ts'

/** From eight, when what waits that day was worked out, to six. */
const hours = Array.from({ length: 11 }, (_, index) => index + 8)

interface PartProps {
  readonly hours: MailHours
  readonly onChange: (hours: MailHours) => void
}

const DigestTime = ({ hours: { digest, ...rest }, onChange }: PartProps) => {
  const { t } = useTranslation('hearing')
  return (
    <>
      <Radio.Group
        label={t('hours.digest')}
        description={t('hours.digestHelp')}
        value={digest.on}
        onChange={(on) =>
          onChange({ ...rest, digest: { ...digest, on: on === 'monday' ? 'monday' : 'workdays' } })
        }
      >
        <div className={classes.options}>
          <Radio value="workdays" label={t('hours.workdays')} />
          <Radio value="monday" label={t('hours.monday')} />
        </div>
      </Radio.Group>
      <Select
        className={classes.hour ?? ''}
        label={t('hours.hour')}
        data={hours.map((hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }))}
        value={String(digest.hour)}
        allowDeselect={false}
        onChange={(hour) => onChange({ ...rest, digest: { ...digest, hour: Number(hour ?? digest.hour) } })}
      />
    </>
  )
}

const QuietTime = ({ hours: given, onChange, tried }: PartProps & { readonly tried: boolean }) => {
  const { t } = useTranslation('hearing')
  const { quiet } = given
  return (
    <>
      <Checkbox
        label={t('hours.quiet')}
        checked={quiet !== null}
        onChange={(event) =>
          onChange({ ...given, quiet: event.currentTarget.checked ? usualHours.quiet : null })
        }
      />
      {quiet !== null && (
        <div className={classes.times}>
          <TimeField
            label={t('hours.from')}
            value={quiet.from}
            onChange={(from) => onChange({ ...given, quiet: { ...quiet, from: from.slice(0, 5) } })}
          />
          <TimeField
            label={t('hours.until')}
            value={quiet.until}
            error={tried && isWrong(given) ? t('hours.same') : undefined}
            onChange={(until) => onChange({ ...given, quiet: { ...quiet, until: until.slice(0, 5) } })}
          />
        </div>
      )}
      <Checkbox
        label={t('hours.free')}
        checked={given.quietWhenFree}
        onChange={(event) => onChange({ ...given, quietWhenFree: event.currentTarget.checked })}
      />
      <p className={classes.quiet}>{t('hours.quietHelp')}</p>
    </>
  )
}

const isWrong = ({ quiet }: MailHours): boolean =>
  quiet !== null && (quiet.from === quiet.until || quiet.from === '' || quiet.until === '')

const HoursForm = ({ from }: { readonly from: MailHours }) => {
  const { t } = useTranslation('hearing')
  const queries = useQueryClient()
  const [chosen, setChosen] = useState(from)
  const [tried, setTried] = useState(false)
  const save = useMutation({
    mutationFn: () => call(mailChoicesRoutes.setHours, { body: chosen }),
    onSuccess: async () => {
      say(t('hours.saved'))
      await queries.invalidateQueries({ queryKey: choicesQuery.queryKey })
    },
  })
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!isWrong(chosen)) save.mutate()
      }}
    >
      <DigestTime hours={chosen} onChange={setChosen} />
      <QuietTime hours={chosen} onChange={setChosen} tried={tried} />
      <RefusalNotice error={save.error} />
      <Button type="submit" loading={save.isPending}>
        {t('hours.save')}
      </Button>
    </form>
  )
}

/** When the digest comes, and when nothing does that can wait. */
export const MailTimes = () => {
  const { t } = useTranslation('hearing')
  const query = useQuery(choicesQuery)
  return (
    <Section title={t('hours.title')}>
      <Loaded query={query}>{({ hours: known }) => <HoursForm from={known} />}</Loaded>
    </Section>
  )
}

import { Button, NativeSelect, Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Organization, organizationRoutes } from '@tweespraak/contract/organization'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, isRefusal } from '../../../lib/api.ts'
import { sayTime } from '../../../lib/dates.ts'
import { fieldError } from '../../../lib/field-errors.ts'
import { meQuery } from '../../../lib/me.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DialogButtons } from '../../../ui/dialog-parts.tsx'
import { Form } from '../../../ui/form.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say } from '../../../ui/toast.tsx'
import classes from './form.module.css'
import { organizationQuery } from './queries.ts'

const timeZones = (own: string): string[] => [...new Set([own, ...Intl.supportedValuesOf('timeZone')])]

/** What becomes of the hours on the screen when the organisation lives by another clock. */
const TimeZoneNote = ({ timeZone }: { timeZone: string }) => {
  const { t } = useTranslation('organization')
  const speaking = useSpeaking()
  const time = sayTime(new Date(speaking.now).toISOString(), { ...speaking, timeZone })
  return (
    <p className={classes.note} role="status">
      {t('settings.timeZoneChange', { zone: timeZone, time })}
    </p>
  )
}

interface SettingsFormProps {
  readonly organization: Organization
  readonly onDone: () => void
}

/**
 * The name, language and time zone of the organisation. Who saves what somebody else changed meanwhile is told
 * what it is now, keeps what they typed, and saves over it only by saving again.
 */
export const SettingsForm = ({ organization, onDone }: SettingsFormProps) => {
  const { t } = useTranslation(['organization', 'app'])
  const queries = useQueryClient()
  const [draft, setDraft] = useState(organization)
  const [read, setRead] = useState(organization)
  const save = useMutation({
    mutationFn: () => {
      const { name, language, timeZone } = draft
      const body = { name: name.trim(), language, timeZone, revision: read.revision }
      return call(organizationRoutes.changeOrganization, { body })
    },
    onSuccess: async () => {
      await Promise.all(
        [organizationQuery.queryKey, meQuery.queryKey].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      )
      say(t('settings.saved'))
      onDone()
    },
    onError: async (error) => {
      if (isRefusal(error, 'organization-moved-on'))
        setRead(await queries.query({ ...organizationQuery, staleTime: 0 }))
    },
  })
  const nameless = draft.name.trim() === ''
  const movedOn = isRefusal(save.error, 'organization-moved-on') && read.revision !== organization.revision
  return (
    <Form
      className={classes.form}
      error={save.error}
      onSubmit={() => {
        if (!nameless) save.mutate()
      }}
    >
      <TextInput
        label={t('settings.name')}
        description={t('settings.nameHelp')}
        value={draft.name}
        maxLength={200}
        required
        data-autofocus
        error={nameless ? t('settings.nameRequired') : fieldError(save.error, 'name')}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('settings.language')}
        description={t('settings.languageHelp')}
        value={draft.language}
        data={(['nl', 'en'] as const).map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
        onChange={(event) =>
          setDraft({ ...draft, language: event.currentTarget.value === 'en' ? 'en' : 'nl' })
        }
      />
      <Select
        label={t('settings.timeZone')}
        description={t('settings.timeZoneHelp')}
        searchable
        allowDeselect={false}
        limit={60}
        data={timeZones(organization.timeZone)}
        value={draft.timeZone}
        error={fieldError(save.error, 'organization.timeZone')}
        nothingFoundMessage={t('settings.timeZoneNone')}
        onChange={(timeZone) => setDraft({ ...draft, timeZone: timeZone ?? draft.timeZone })}
      />
      {draft.timeZone !== organization.timeZone && <TimeZoneNote timeZone={draft.timeZone} />}
      <RefusalNotice
        error={save.error}
        fields={['name', 'organization.timeZone']}
        sentence={
          movedOn
            ? t('settings.movedOn', {
                name: read.name,
                language: t(`settings.languages.${read.language}`),
                zone: read.timeZone,
              })
            : undefined
        }
      />
      <DialogButtons>
        <Button variant="default" onClick={onDone}>
          {t('app:action.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('settings.save')}
        </Button>
      </DialogButtons>
    </Form>
  )
}

import { Button, NativeSelect, Select, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import type { HrInvited } from '@tweespraak/contract/set-up'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { fieldError } from '../../lib/field-errors.ts'
import { currentLanguage } from '../../lib/language.ts'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import classes from './form.module.css'
import { NewPasswordField } from './new-password-field.tsx'
import { emptyDraft, setUpBody } from './set-up-draft.ts'
import { useComeIn } from './use-come-in.ts'
import { WhoIsHr } from './who-is-hr.tsx'

const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const timeZones = [...new Set([ownTimeZone, ...Intl.supportedValuesOf('timeZone')])]

/** Each says itself what is wrong with it. */
const fields = [
  'code',
  'organization.name',
  'organization.timeZone',
  'person.givenName',
  'person.infix',
  'person.familyName',
  'person.email',
  'password',
  'hr.givenName',
  'hr.infix',
  'hr.familyName',
  'hr.email',
]

/** The first visit: proves with the server's code that it is you, names the organisation and makes its first HR account. */
export const SetUpForm = ({ onIn }: { onIn: (hr: HrInvited | null) => void }) => {
  const { t } = useTranslation('access')
  const comeIn = useComeIn()
  const [draft, setDraft] = useState(() => emptyDraft(currentLanguage(), ownTimeZone))
  const setUp = useMutation({
    mutationFn: () => call(accessRoutes.setUp, { body: setUpBody(draft) }),
    onSuccess: async ({ hr, ...me }) => {
      await comeIn(me)
      onIn(hr)
    },
  })
  const field = (
    name: 'code' | 'organization' | 'givenName' | 'infix' | 'familyName' | 'email',
    path: string,
  ) => ({
    label: t(`setUp.${name}`),
    value: draft[name],
    error: fieldError(setUp.error, path),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
  })
  return (
    <Form className={classes.form} onSubmit={() => setUp.mutate()} error={setUp.error}>
      <TextInput
        {...field('code', 'code')}
        required
        description={
          <>
            {t('setUp.codeHelp')} <code>npm run tweespraak -- set-up-code</code>. {t('noMail.settings')}
          </>
        }
        autoComplete="one-time-code"
        spellCheck={false}
      />
      <fieldset className={classes.group}>
        <legend>{t('setUp.organizationTitle')}</legend>
        <TextInput
          {...field('organization', 'organization.name')}
          required
          description={t('setUp.organizationHelp')}
          autoComplete="organization"
          maxLength={200}
        />
        <NativeSelect
          label={t('setUp.language')}
          description={t('setUp.languageHelp')}
          value={draft.language}
          onChange={(event) =>
            setDraft({ ...draft, language: event.currentTarget.value === 'en' ? 'en' : 'nl' })
          }
          data={[
            { value: 'nl', label: t('setUp.dutch') },
            { value: 'en', label: t('setUp.english') },
          ]}
        />
        <Select
          label={t('setUp.timeZone')}
          searchable
          allowDeselect={false}
          limit={60}
          data={timeZones}
          value={draft.timeZone}
          error={fieldError(setUp.error, 'organization.timeZone')}
          onChange={(timeZone) => setDraft({ ...draft, timeZone: timeZone ?? draft.timeZone })}
        />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('setUp.personTitle')}</legend>
        <div className={classes.names}>
          <TextInput
            {...field('givenName', 'person.givenName')}
            required
            autoComplete="given-name"
            maxLength={100}
          />
          <TextInput {...field('infix', 'person.infix')} autoComplete="additional-name" maxLength={40} />
          <TextInput
            {...field('familyName', 'person.familyName')}
            required
            autoComplete="family-name"
            maxLength={100}
          />
        </div>
        <TextInput {...field('email', 'person.email')} required type="email" autoComplete="username" />
        <NewPasswordField
          value={draft.password}
          onChange={(password) => setDraft({ ...draft, password })}
          error={fieldError(setUp.error, 'password')}
        />
      </fieldset>
      <WhoIsHr draft={draft} put={setDraft} error={setUp.error} />
      <RefusalNotice error={setUp.error} fields={fields} />
      <Button type="submit" loading={setUp.isPending}>
        {t('setUp.submit')}
      </Button>
    </Form>
  )
}

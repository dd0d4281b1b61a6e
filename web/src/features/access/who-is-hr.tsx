import { Radio, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { fieldError } from '../../lib/field-errors.ts'
import classes from './form.module.css'
import type { SetUpDraft } from './set-up-draft.ts'

interface WhoIsHrProps {
  readonly draft: SetUpDraft
  readonly put: (draft: SetUpDraft) => void
  readonly error: unknown
}

/** Whether the one who sets up becomes HR as well, or who does instead. */
export const WhoIsHr = ({ draft, put, error }: WhoIsHrProps) => {
  const { t } = useTranslation('access')
  const { isHr, hr } = draft
  const field = (name: keyof typeof hr) => ({
    label: t(`setUp.${name}`),
    value: hr[name],
    error: fieldError(error, `hr.${name}`),
    // Somebody else than whose browser this is.
    autoComplete: 'off',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      put({ ...draft, hr: { ...hr, [name]: event.currentTarget.value } }),
  })
  return (
    <fieldset className={classes.group}>
      <legend>{t('setUp.hrTitle')}</legend>
      <Radio.Group
        aria-label={t('setUp.hrTitle')}
        value={isHr ? 'me' : 'other'}
        onChange={(value) => put({ ...draft, isHr: value === 'me' })}
      >
        <div className={classes.choices}>
          <Radio value="me" label={t('setUp.hrMe')} description={t('setUp.hrMeHelp')} />
          <Radio value="other" label={t('setUp.hrOther')} description={t('setUp.hrOtherHelp')} />
        </div>
      </Radio.Group>
      {!isHr && (
        <>
          <p className={classes.who}>{t('setUp.hrWho')}</p>
          <div className={classes.names}>
            <TextInput {...field('givenName')} required maxLength={100} />
            <TextInput {...field('infix')} maxLength={40} />
            <TextInput {...field('familyName')} required maxLength={100} />
          </div>
          <TextInput {...field('email')} required type="email" />
        </>
      )}
    </fieldset>
  )
}

import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './reset-command.module.css'

/** The command that makes a link to choose a new password, as whoever keeps the server types it there. No word of it is broken. */
export const ResetCommand = () => {
  const { t } = useTranslation('access')
  const words = ['npm', 'run', 'tweespraak', '--', 'account', 'reset', t('noMail.address')]
  return (
    <code>
      {words.map((word, at) => (
        <Fragment key={word}>
          {at > 0 && ' '}
          <span className={classes.word}>{word}</span>
        </Fragment>
      ))}
    </code>
  )
}

import { Textarea } from '@mantine/core'
import { isUntranslated, isWritten } from '@tweespraak/contract/form-problems'
import { longestWords } from '@tweespraak/contract/form'
import type { Bilingual, Language } from '@tweespraak/contract/id'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './words-pair.module.css'

interface WordsPairProps {
  /** What it is: "Vraag aan de medewerker". Named with each language. */
  readonly label: string
  /** Before the label: the dot of a voice. */
  readonly lead?: ReactNode
  readonly help?: string
  readonly value: Bilingual | undefined
  /** What stood there: in a language that waits it can be put back. */
  readonly was?: Bilingual
  readonly onChange: (value: Bilingual) => void
  /** It may not stay empty. */
  readonly needed?: boolean
  readonly maxLength?: number
  readonly autoFocus?: boolean
}

/** One text in both languages, side by side; one above the other where there is no room. What is not translated yet says so. */
export const WordsPair = (props: WordsPairProps) => {
  const { t, i18n } = useTranslation('templates')
  const id = useId()
  const value = props.value ?? { nl: '', en: '' }
  const untranslated = isUntranslated(value)
  const isSame = isWritten(value) && value.nl.trim() === value.en.trim()
  const second = i18n.language === 'en' ? 'nl' : 'en'
  const missing = props.needed === true && !isWritten(value)
  const putBack = (language: Language) => () =>
    props.onChange({ ...value, [language]: props.was?.[language] ?? '' })
  return (
    <div className={classes.pair} role="group" aria-labelledby={id}>
      <p className={classes.label} id={id}>
        {props.lead}
        {props.label}
      </p>
      {props.help !== undefined && <p className={classes.help}>{props.help}</p>}
      <div className={classes.languages}>
        {(['nl', 'en'] as const).map((language) => {
          const waits = untranslated && value[language].trim() === ''
          return (
            <div key={language} className={classes.language} data-waits={waits}>
              <Textarea
                aria-label={t('words.in', { what: props.label, language: t(`words.${language}`) })}
                lang={language}
                label={t(`words.${language}`)}
                classNames={{ label: classes.called ?? '' }}
                value={value[language]}
                autosize
                minRows={1}
                maxLength={props.maxLength ?? longestWords}
                onChange={(event) => props.onChange({ ...value, [language]: event.currentTarget.value })}
                {...(props.autoFocus === true && language === 'nl' ? { 'data-autofocus': true } : {})}
              />
              {waits && (
                <p className={classes.waits}>
                  {t('words.untranslated')}{' '}
                  {isWritten(props.was) && props.was[language] !== '' && (
                    <button type="button" className={classes.back} onClick={putBack(language)}>
                      {t('words.putBack')}
                    </button>
                  )}
                </p>
              )}
              {isSame && language === second && (
                <p className={classes.same}>{t(`words.sameAs.${second === 'en' ? 'nl' : 'en'}`)}</p>
              )}
            </div>
          )
        })}
      </div>
      {missing && <p className={classes.missing}>{t('words.missing')}</p>}
    </div>
  )
}

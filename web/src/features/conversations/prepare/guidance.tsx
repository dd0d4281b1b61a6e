import { useMediaQuery } from '@mantine/hooks'
import type { Side } from '@tweespraak/contract/form'
import { useTranslation } from 'react-i18next'
import classes from './guidance.module.css'

const subjects = ['prepare', 'honest', 'equal'] as const
const lines = ['one', 'two', 'three'] as const

interface SubjectProps {
  readonly side: Side
  readonly subject: (typeof subjects)[number]
}

const Lines = ({ side, subject }: SubjectProps) => {
  const { t } = useTranslation('guidance')
  const List = subject === 'prepare' ? 'ol' : 'ul'
  return (
    <List className={classes.lines}>
      {lines.map((line) => (
        <li key={line}>{t(`${side}.${subject}.${line}`)}</li>
      ))}
    </List>
  )
}

interface GuidanceProps {
  readonly side: Side
  /** Beside the questions where there is room for that, else folded above them: of the two places one shows it. */
  readonly place: 'beside' | 'above'
}

/** How to prepare, and what makes a talk honest and equal. */
export const Guidance = ({ side, place }: GuidanceProps) => {
  const { t } = useTranslation('guidance')
  const wide = useMediaQuery('(min-width: 72em)', true, { getInitialValueInEffect: false })
  if (wide !== (place === 'beside')) return null
  return (
    <section className={classes.guidance} data-place={place} aria-label={t('title')}>
      {wide ? (
        subjects.map((subject) => (
          <details key={subject} name="guidance" open={subject === 'prepare'}>
            <summary>{t(`part.${subject}`)}</summary>
            <Lines side={side} subject={subject} />
          </details>
        ))
      ) : (
        <details>
          <summary>{t('title')}</summary>
          {subjects.map((subject) => (
            <div key={subject}>
              <p className={classes.subject}>{t(`part.${subject}`)}</p>
              <Lines side={side} subject={subject} />
            </div>
          ))}
        </details>
      )}
    </section>
  )
}

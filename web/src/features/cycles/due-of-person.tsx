import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Section } from '../../ui/section.tsx'
import { Attention, DueDays, DueStateWord } from './due-words.tsx'
import { dueOfPersonQuery } from './queries.ts'
import classes from './rhythm.module.css'

/** Which talks are due for somebody, until when, and how that stands. Nothing for who may not know of any. */
export const DueOfPerson = ({ personId }: { personId: string }) => {
  const { t } = useTranslation('cycles')
  const { language } = useSpeaking()
  const { data } = useQuery(dueOfPersonQuery(personId))
  if (data === undefined || data.items.length === 0) return null
  return (
    <Section title={t('own.title')}>
      <ul className={classes.rules}>
        {data.items.map((due) => (
          <li key={due.kind.kindId} className={classes.rule}>
            <span className={classes.lines}>
              {due.kind.name[language]}
              <span className={classes.line}>
                <DueDays due={due} />
              </span>
              {due.attention !== null && (
                <span className={classes.line}>
                  <Attention due={due} />
                </span>
              )}
            </span>
            <DueStateWord due={due} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { Loaded } from '../../../ui/loaded.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { OfSeries } from '../../../ui/series-place.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { Moment } from '../../../ui/when.tsx'
import { useBilingual } from '../../../lib/bilingual.ts'
import { progressQuery } from '../queries.ts'
import classes from './progress-of.module.css'

interface ProgressOfProps {
  readonly personId: string
  readonly link: (conversationId: string, words: string) => ReactNode
  /** Who of those who led them works here no more. */
  readonly left: ReadonlySet<string>
  /** What can be done here, such as planning one. */
  readonly plan?: ReactNode
  /** Who plans what cannot be planned here, in a sentence. */
  readonly othersPlan?: string | false
}

/** As many as a page about somebody has room for; the older ones follow when asked. */
const most = 6

/** How far the conversations of somebody are, the newest first, for who looks after them and does not sit at the table. */
export const ProgressOf = ({ personId, link, left, plan, othersPlan }: ProgressOfProps) => {
  const { t } = useTranslation(['conversations', 'people'])
  const say = useBilingual()
  const query = useQuery(progressQuery(personId))
  const [whole, setWhole] = useState(false)
  return (
    <Section title={t('list.title')} aside={t('progressOf.aside')} actions={plan}>
      {othersPlan !== undefined && othersPlan !== false && <p className={classes.others}>{othersPlan}</p>}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.none}>{t('progressOf.none')}</p>
          ) : (
            <>
              <RowList label={t('list.title')}>
                {(whole ? items : items.slice(0, most)).map(
                  ({ conversationId, kind, leader, at, phase, series }) => (
                    <Row
                      key={conversationId}
                      title={link(
                        conversationId,
                        t('item.title', {
                          kind: say(kind),
                          name: left.has(leader.personId)
                            ? t('people:person.hasLeft', { name: leader.name })
                            : leader.name,
                        }),
                      )}
                      detail={
                        <>
                          <Moment at={at} />
                          <OfSeries place={series} />
                        </>
                      }
                      trail={<StatusWord>{t(`stand.${phase}`)}</StatusWord>}
                    />
                  ),
                )}
              </RowList>
              {!whole && items.length > most && (
                <QuietButton onClick={() => setWhole(true)}>
                  {t('progressOf.all', { count: items.length })}
                </QuietButton>
              )}
            </>
          )
        }
      </Loaded>
    </Section>
  )
}

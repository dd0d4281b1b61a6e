import { useQuery } from '@tanstack/react-query'
import type { HomeItem } from '@tweespraak/contract/home'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/section.tsx'
import { Day, Moment } from '../../ui/when.tsx'
import classes from './home-list.module.css'
import { homeQuery } from './queries.ts'

/** Draws the one deed of an item as a link to where it is done. */
type LinkTo = (item: HomeItem, words: string, urgent: boolean) => ReactNode

const keyOf = ({ task, subjectId }: HomeItem): string => `${task} ${subjectId ?? ''}`

/** What is asked now, then what comes soon, then nothing. */
export const HomeList = ({ linkTo }: { linkTo: LinkTo }) => {
  const { t } = useTranslation('home')
  const query = useQuery(homeQuery)
  return (
    <Loaded query={query}>
      {({ now, more, soon }) => (
        <>
          <Section title={t('now')}>
            {now.length === 0 ? (
              <Empty title={t('nothing')}>{t(soon.length === 0 ? 'nothingYet' : 'nothingText')}</Empty>
            ) : (
              <ol className={classes.list}>
                {now.map((item, index) => (
                  <Item
                    key={keyOf(item)}
                    item={item}
                    link={linkTo(item, t(`act.${item.task}`), index === 0)}
                  />
                ))}
              </ol>
            )}
            {more > 0 && <p className={classes.more}>{t('more', { count: more })}</p>}
          </Section>
          {soon.length > 0 && (
            <Section title={t('soon')}>
              <ul className={classes.list}>
                {soon.map((item) => (
                  <Item key={keyOf(item)} item={item} link={linkTo(item, t(`act.${item.task}`), false)} />
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </Loaded>
  )
}

const Item = ({ item, link }: { item: HomeItem; link: ReactNode }) => (
  <li className={classes.item}>
    <div className={classes.main}>
      <p className={classes.task}>
        <Task item={item} />
      </p>
      <Detail item={item} />
    </div>
    <div className={classes.act}>{link}</div>
  </li>
)

const Task = ({ item }: { item: HomeItem }) => {
  const { t } = useTranslation('home')
  // An agreement is named by its own words; what to do with it is to do it.
  if (item.words !== null && item.task !== 'answer-change') return item.words
  return t(`task.${item.task}`, { name: item.person?.name ?? '' })
}

/** About what, with whom and when; each only where there is one. */
const Detail = ({ item }: { item: HomeItem }) => {
  const { t } = useTranslation('home')
  const { language } = useSpeaking()
  const { task } = item
  if (task === 'import-people' || task === 'invite-people')
    return <p className={classes.detail}>{t(`explain.${task}`)}</p>
  const name = item.person?.name ?? ''
  /** An agreement is named above: here stands what to do with it. A conversation is named by its kind and the other. */
  const about = () => {
    if (task === 'answer-change') return item.words
    if (item.words !== null) return t(`task.${task}`, { name })
    return [item.kind?.[language], name === '' ? undefined : t('with', { name })].filter(Boolean).join(' ')
  }
  return (
    <p className={classes.detail}>
      {about()}
      {item.at !== null && (
        <>
          {' · '}
          <Moment at={item.at} />
        </>
      )}
      {item.at === null && item.dueOn !== null && (
        <span className={classes.due} data-overdue={item.overdue}>
          {' · '}
          {t(task === 'plan-next' ? 'around' : 'by')} <Day date={item.dueOn} />
          {item.overdue && `, ${t('overdue')}`}
        </span>
      )}
    </p>
  )
}
